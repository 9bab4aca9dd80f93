/**
 * Remembers what `make` returned for the keys used lately, between `size` and twice as many, for one map
 * lookup a hit: two generations, where the older is dropped whole when the younger is full.
 */
export function createRecent<V>(size: number, make: (key: string) => V): (key: string) => V {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? make(key);
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
