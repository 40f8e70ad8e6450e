import type { components } from '~/client/schema';

export type Delivery = components['schemas']['Delivery'];
export type DeliveryState = components['schemas']['DeliveryState'];

/** In the order of a delivery's life. */
export const DELIVERY_STATES: readonly DeliveryState[] = [
  'planned',
  'claimed',
  'transmitting',
  'accepted',
  'deferred',
  'rejected',
  'unknown',
  'kept',
  'withdrawn',
];

/** A state from the address; what isn't one filters nothing. */
export const stateAsked = (text: string | undefined) => DELIVERY_STATES.find((state) => state === text);
