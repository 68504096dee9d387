import {STATES_BY_GROUP} from './all-states';
import {MERCHANT_STATES} from './merchant-states';
import {picture} from './picture';
import {SHOP_STATES} from './shop-states';
import {test} from './stage-test';

const EVERY_WIDTH = ['desktop', 'tablet', 'phone', 'small'] as const;

for (const [group, states] of Object.entries(STATES_BY_GROUP)) {
  test.describe(group, () => {
    // One after the other: they change the one set of rules.
    if (states === MERCHANT_STATES) test.describe.configure({mode: 'default'});
    picture(states, states === SHOP_STATES ? EVERY_WIDTH : undefined);
  });
}
