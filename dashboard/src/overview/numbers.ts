const whole = new Intl.NumberFormat();
const rate = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const amount = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2 });
const percent = new Intl.NumberFormat(undefined, { style: "percent" });

export function countText(count: number): string {
  return whole.format(count);
}

/** A count with its noun: "1 friend", "2 friends". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}

/** How many of something there are for each of something else. */
export function rateText(each: number): string {
  return rate.format(each);
}

/** An amount in hundredths of whichever currency it is in. */
export function amountText(cents: number): string {
  return amount.format(cents / 100);
}

/** A share from 0 to 1 in whole percents; what is neither nothing nor all doesn't read like it. */
export function shareText(share: number): string {
  if (share > 0 && share < 0.01) return `< ${percent.format(0.01)}`;
  if (share < 1 && share > 0.99) return `> ${percent.format(0.99)}`;
  return percent.format(share);
}
