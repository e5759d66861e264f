// A copy on a device is sealed with a key that stands nowhere but in the link to its draft: it is derived (HKDF, RFC 5869) from the
// secret in the link's fragment. The service knows that secret by its hash only, and never sees a copy.

const HASH = "SHA-256";
const PURPOSE = new TextEncoder().encode("formgeber copy on a device");
/** AES-GCM wants a fresh nonce of so many bytes for each seal (NIST SP 800-38D). */
const NONCE_BYTES = 12;

/** Seals a text so that only the holder of the secret can read it. `about` is not hidden but bound to it. */
export async function seal(text: string, secret: string, about: string): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt(cipher(nonce, about), await keyOf(secret, about), new TextEncoder().encode(text));
  return base64([...nonce, ...new Uint8Array(sealed)]);
}

/** The text of a seal; undefined when it is of another secret or was changed. */
export async function unseal(sealed: string, secret: string, about: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(sealed), (letter) => letter.charCodeAt(0));
    const key = await keyOf(secret, about);
    return new TextDecoder().decode(await crypto.subtle.decrypt(cipher(bytes.slice(0, NONCE_BYTES), about), key, bytes.slice(NONCE_BYTES)));
  } catch {
    return undefined;
  }
}

function cipher(iv: Uint8Array<ArrayBuffer>, about: string): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(about) };
}

async function keyOf(secret: string, about: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), "HKDF", false, ["deriveKey"]);
  const derivation = { name: "HKDF", hash: HASH, salt: new TextEncoder().encode(about), info: PURPOSE };
  return await crypto.subtle.deriveKey(derivation, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** In pieces: a function takes only so many arguments. */
function base64(bytes: readonly number[]): string {
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
}
