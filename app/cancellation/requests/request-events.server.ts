import type {Messages} from '~/i18n/messages';
import type {AdminReading} from '../admin-port';
import type {CancellationEvent} from '../cancellation-events.server';

/** What was asked of the shop and what it answered, first to last. */
export function requestEvents(
  request: AdminReading['request'],
  {events: texts}: Messages['cancellation']['request'],
): CancellationEvent[] {
  if (request === null || request === 'unreadable') return [];
  return request.request.trail.map(({at, event}) => ({
    at,
    text: texts[event],
    kind: 'step',
  }));
}
