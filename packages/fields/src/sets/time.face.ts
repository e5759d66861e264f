import type { FaceGroup } from "./everyday.face.ts";
import { dateTimeFace } from "../date-time/date-time.face.ts";
import { monthFace } from "../month/month.face.ts";
import { partialDateFace } from "../partial-date/partial-date.face.ts";
import { periodFace } from "../period/period.face.ts";
import { timeFace } from "../time/time.face.ts";

export const timeFaces: FaceGroup = {
  faces: {
    "date-time": dateTimeFace,
    "month": monthFace,
    "partial-date": partialDateFace,
    "period": periodFace,
    "time": timeFace,
  },
};
