import type { AnnouncedFile } from "@formgeber/core";
import { definitionOf } from "@formgeber/testkit";
import { photoWithPlace, PLACE } from "@formgeber/testkit/photo";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ListedService, press, sees, show, type } from "../../fixture/shown-form.ts";
import { TransportProblem, type Arrival, type FileTransport, type FormElement } from "../index.ts";

const MEGABYTE = 1 << 20;

/** A service that keeps what it is sent, and whose line can be cut and held. */
class Storage extends ListedService {
  readonly announced: AnnouncedFile[] = [];
  readonly discarded: string[] = [];
  readonly pieces: { readonly offset: number; readonly size: number }[] = [];
  readonly content: Uint8Array[] = [];
  /** What happens to the next pieces: a problem after so many bytes. */
  readonly problems: { readonly problem: TransportProblem; readonly kept: number }[] = [];
  #held: Promise<void> | undefined;
  #release = (): void => {};

  hold(): void { this.#held = new Promise((resolve) => { this.#release = resolve; }); }
  release(): void { this.#held = undefined; this.#release(); }

  override async files(): Promise<FileTransport> {
    return {
      announce: async (file) => {
        this.announced.push(file);
        return String(this.announced.length - 1);
      },
      arrival: async (place) => this.#arrival(place),
      send: async (place, offset, piece, progress, signal) => {
        this.pieces.push({ offset, size: piece.byteLength });
        progress(piece.byteLength / 2);
        if (this.#held) await Promise.race([this.#held, new Promise((resolve) => { signal.addEventListener("abort", resolve); })]);
        if (signal.aborted) throw new TransportProblem("unreachable");
        const failure = this.problems.shift();
        const kept = failure ? failure.kept : piece.byteLength;
        this.#keep(place, offset, new Uint8Array(piece, 0, kept));
        if (failure) throw failure.problem;
        return this.#arrival(place);
      },
      discard: (place) => { this.discarded.push(place); },
    };
  }

  #keep(place: string, offset: number, piece: Uint8Array): void {
    const before = this.content[Number(place)] ?? new Uint8Array();
    const after = new Uint8Array(offset + piece.length);
    after.set(before.subarray(0, offset));
    after.set(piece, offset);
    this.content[Number(place)] = after;
  }

  #arrival(place: string): Arrival {
    const offset = this.content[Number(place)]?.length ?? 0;
    const { name, mediaType, sizeBytes } = this.announced[Number(place)] ?? { name: "", mediaType: "", sizeBytes: 0 };
    return offset < sizeBytes ? { offset } : { offset, file: { id: `file-${place}`, name, mediaType, sizeBytes, sha256: "0".repeat(64) } };
  }
}

const form = definitionOf(
  { type: "object", required: ["proof"], properties: { proof: { type: "string", title: "Nachweis" }, name: { type: "string", title: "Name" } } },
  { layout: [{ page: "one", title: "Nachweise", show: ["/proof"] }, { page: "two", title: "Person", show: ["/name"] }], fields: { "/proof": { type: "file" } } },
);
const bytes = (size: number) => Uint8Array.from({ length: size }, (_, index) => (index * 31) % 251);
const pdf = (size: number, name = "x.pdf") => new File([bytes(size)], name, { type: "application/pdf" });
const choose = (file: File) => userEvent.upload(page.getByLabelText("Nachweis"), file);

async function begin(service: Storage): Promise<FormElement> {
  const element = await show({ transport: service }, form);
  await press("Jetzt ausfüllen");
  return element;
}

afterEach(() => document.body.replaceChildren());

test("a file goes piece by piece and stands in the answer when all of it has arrived", async () => {
  const service = new Storage();
  const element = await begin(service);
  await choose(pdf(2.5 * MEGABYTE));
  await expect.poll(() => element.session?.answers).toEqual({ proof: "file-0" });
  expect(service.pieces).toEqual([{ offset: 0, size: MEGABYTE }, { offset: MEGABYTE, size: MEGABYTE }, { offset: 2 * MEGABYTE, size: MEGABYTE / 2 }]);
  const whole = bytes(2.5 * MEGABYTE);
  expect([service.content[0]?.length, service.content[0]?.every((byte, i) => byte === whole[i])]).toEqual([whole.length, true]);
  expect(service.discarded).toEqual([]);
});

test("after a broken line it goes on by itself at the byte that was reached", async () => {
  const service = new Storage();
  service.problems.push({ problem: new TransportProblem("unreachable"), kept: 700 }, { problem: new TransportProblem("busy", { retryAfterSeconds: 0 }), kept: 300 });
  const element = await begin(service);
  await choose(pdf(5000));
  await expect.element(page.getByText("x.pdf: waiting")).toBeVisible();
  window.dispatchEvent(new Event("online"));
  await expect.poll(() => element.session?.answers).toEqual({ proof: "file-0" });
  expect(service.pieces.map(({ offset }) => offset)).toEqual([0, 700, 1000]);
  expect(service.content[0]).toEqual(bytes(5000));
});

test("a service that has no memory of the file gets it anew", async () => {
  const service = new Storage();
  const gone = { problem: new TransportProblem("out-of-step"), kept: 0 };
  service.problems.push(gone, gone);
  const element = await begin(service);
  await choose(pdf(5000));
  await expect.poll(() => element.session?.answers).toEqual({ proof: "file-1" });
});

test("the place where a photo was taken does not leave the device", async () => {
  const service = new Storage();
  const element = await begin(service);
  await choose(new File([photoWithPlace("jpeg") as Uint8Array<ArrayBuffer>], "foto.jpg", { type: "image/jpeg" }));
  await expect.poll(() => element.session?.answers).toEqual({ proof: "file-0" });
  const sent = service.content[0] as Uint8Array<ArrayBuffer>;
  expect(new TextDecoder("latin1").decode(sent)).not.toContain(PLACE);
  expect(service.announced[0]?.sizeBytes).toBe(sent.length);
  const turned = await createImageBitmap(new Blob([sent], { type: "image/jpeg" }));
  expect([turned.width, turned.height]).toEqual([6, 8]);
});

test.each(["jpeg", "png", "webp"] as const)("a %s without its place shows the same picture", async (kind) => {
  const { withoutLocation } = await import("@formgeber/core/image");
  const photo = photoWithPlace(kind);
  const cleaning = withoutLocation(photo);
  expect(cleaning.kind).toBe("cleaned");
  expect(await pixels(cleaning.kind === "cleaned" ? cleaning.parts : [])).toEqual(await pixels([photo]));
});

test("a photo whose place cannot be taken out is sent only when the person says so", async () => {
  const service = new Storage();
  const element = await begin(service);
  const film = new Uint8Array([0, 0, 0, 8, ...new TextEncoder().encode("moov")]);
  await choose(new File([photoWithPlace("heic") as Uint8Array<ArrayBuffer>, film], "foto.heic", { type: "image/heic" }));
  await expect.element(page.getByText("foto.heic: asking")).toBeVisible();
  expect(service.announced).toEqual([]);
  await press("Weiter");
  expect(element.shadowRoot?.querySelector("#summary")).not.toBeNull();
  await press("Trotzdem: foto.heic");
  await expect.poll(() => element.session?.answers).toEqual({ proof: "file-0" });
});

test("a file may still be on its way on the next page; sending waits for it, says so, and happens by itself", async () => {
  const service = new Storage();
  service.hold();
  await begin(service);
  await choose(pdf(5000));
  await expect.poll(() => service.pieces.length).toBe(1);
  await press("Weiter");
  await type("Name", "Ada");
  await press("Weiter");
  await press("Absenden");
  await expect.element(page.getByText("Ihre Dateien werden noch übertragen")).toBeVisible();
  expect(service.sent).toEqual([]);
  service.release();
  await expect.element(page.getByText("Ihre Angaben sind eingegangen")).toBeVisible();
  expect(service.sent[0]?.request.answers).toEqual({ proof: "file-0", name: "Ada" });
});

test("a file that is taken back is stopped and forgotten", async () => {
  const service = new Storage();
  service.hold();
  const element = await begin(service);
  await choose(pdf(5000));
  await expect.poll(() => service.pieces.length).toBe(1);
  await press("Entfernen: x.pdf");
  expect(service.discarded).toEqual(["0"]);
  expect(sees("x.pdf: sending")).toBe(false);
  service.release();
  await element.updateComplete;
  expect(element.session?.answers).toEqual({});
});

test("an empty file is refused before anything goes", async () => {
  const service = new Storage();
  await begin(service);
  await choose(pdf(0));
  await expect.element(page.getByText("x.pdf: failed")).toBeVisible();
  expect(service.announced).toEqual([]);
});

async function pixels(parts: readonly Uint8Array[]): Promise<readonly number[]> {
  const picture = await createImageBitmap(new Blob(parts as readonly Uint8Array<ArrayBuffer>[] as Uint8Array<ArrayBuffer>[]));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const pen = canvas.getContext("2d");
  pen?.drawImage(picture, 0, 0);
  return [picture.width, picture.height, ...pen?.getImageData(0, 0, picture.width, picture.height).data ?? []];
}
