import { expect, test } from "vitest";
import { accepted } from "../fixture/transcripts.ts";
import { exportPdf } from "./export-pdf.ts";

async function fetchBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(`/packages/export-pdf/${path}`);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

test("a browser writes the same bytes as Node", async () => {
  const arimo = "node_modules/@expo-google-fonts/arimo";
  const [regular, bold, expected] = await Promise.all([
    fetchBytes(`${arimo}/400Regular/Arimo_400Regular.ttf`),
    fetchBytes(`${arimo}/700Bold/Arimo_700Bold.ttf`),
    fetchBytes("fixture/application.sha256"),
  ]);
  const bytes = await exportPdf({ ...accepted, fonts: { regular, bold } });
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as BufferSource));
  expect([...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")).toBe(new TextDecoder().decode(expected).trim());
});
