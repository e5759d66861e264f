import { drive } from './driver.ts';
import { formgeber, formgeberRows } from './formgeber.ts';

drive({ form: formgeber, rows: formgeberRows });
