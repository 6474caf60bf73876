// Two pages of each kind in Italian, on a desk.
import { accessible } from '../accessibility.mjs';
import { DESK } from '../support.mjs';

accessible('it', DESK, 2);
