import { drive } from './driver.ts';
import { vanilla } from './vanilla.ts';
import { vanillaRows } from './vanilla-rows.ts';

drive({ form: vanilla, rows: vanillaRows });
