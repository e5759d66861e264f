// Fetched only where versions of a form meet.
import type { Form, FormPackage, FormReference } from "@formgeber/core";
import type { FormAnswer } from "./form-answer.ts";

/**
 * A version of a form at work: the one a reference names, which the service keeps below `versions`, else the one it offers
 * now at `address`. @throws when the service does not answer with it
 */
export async function formVersion(atWork: (content: FormPackage, module: URL) => Promise<Form>, address: URL, versions: string, reference?: FormReference): Promise<Form> {
  if (reference === undefined) {
    const { package: content, module } = await read<FormAnswer>(address);
    return await atWork(content, new URL(module, address));
  }
  const folder = new URL(`${versions}/${encodeURIComponent(reference.version)}/${encodeURIComponent(reference.hash)}/`, address);
  return await atWork(await read<FormPackage>(new URL("package.json", folder)), new URL("module.js", folder));
}

async function read<T>(address: URL): Promise<T> {
  const answer = await fetch(address, { credentials: "omit" });
  if (!answer.ok) throw new Error(`HTTP ${answer.status} from ${address.href}`);
  return await answer.json() as T;
}
