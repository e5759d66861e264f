import { drive } from './driver.ts';
import { vanilla } from './vanilla.ts';

drive(vanilla);
