export { keyFilePath, readKeyFile } from "./key-file.ts";
export { type Keyring, openKeyring } from "./keyring.ts";
export { derive, masterKeyProblems } from "./master-key.ts";
export { SecretError } from "./secret-error.ts";
export { createTokenBox, type TokenBox } from "./token-box.ts";
