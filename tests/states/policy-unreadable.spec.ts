import {UNREADABLE_POLICY_STATES} from './merchant-states';
import {picture} from './picture';

picture(UNREADABLE_POLICY_STATES);
