// A page of each kind in English, on a phone.
import { accessible } from '../accessibility.mjs';
import { PHONE } from '../support.mjs';

accessible('en', PHONE, 1);
