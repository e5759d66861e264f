import { describeWholeProfile } from "./whole-profile-properties.testing.ts";

describeWholeProfile({ runs: Number(process.env["FORMGEBER_PROPERTY_RUNS"] ?? 20), seed: Number(process.env["FORMGEBER_SEED"] ?? 1) });
