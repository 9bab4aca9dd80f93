/** As long as the API takes them: what they are written into must hold them. */
export const LONG = {
  name: "The Extraordinarily Long Name of a Launch, Written Out in Full Because Nobody Dared to Shorten It",
  word: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorstand",
  email: `a.rather.long-winded+address.of.somebody.who.has.time@${"subdomain.".repeat(8)}example.com`,
} as const;
