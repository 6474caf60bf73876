// Every page in English, on a phone.
import { accessible } from '../accessibility.mjs';
import { PHONE } from '../support.mjs';

accessible('en', PHONE);
