import {passes, refuses, type Rule} from '../rule';
import {nameSet} from './names';

const FAILED = new Set(['FAILURE', 'ERROR']);

/** A gateway that was tried in vain has no part in the order. One without a name might be any. */
export const gateways: Rule = ({transactions}, {blockedGateways}) => {
  const blocked = nameSet(blockedGateways);
  if (blocked.isEmpty) return passes();
  for (const {status, gateway, gatewayName} of transactions) {
    if (FAILED.has(status)) continue;
    if (gateway === '') return refuses('NOT_AVAILABLE');
    if (blocked.has(gateway) || blocked.has(gatewayName)) {
      return refuses('GATEWAY_EXCLUDED', {
        gatewayName: gatewayName || gateway,
      });
    }
  }
  return passes();
};
