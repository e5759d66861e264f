import { describeWholeProfile } from "./whole-profile-properties.testing.ts";

// Another part of all forms each day; a failure names its seed.
const seed = Number(process.env["FORMGEBER_SEED"] ?? Math.floor(Date.now() / 86_400_000) * 1_000_000);

describeWholeProfile({ runs: Number(process.env["FORMGEBER_PROPERTY_RUNS"] ?? 1_000), seed });
