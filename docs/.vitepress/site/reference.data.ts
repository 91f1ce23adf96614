import { referenceEntries } from './reference.js';

/** The reference for the page that lists it: modules, their kinds of exports, and those. */
export default {
  load: () =>
    referenceEntries().map(({ title, address = '', children = [] }) => ({
      title,
      address,
      kinds: children.map((kind) => ({
        kind: kind.title,
        exports: (kind.children ?? []).map((one) => ({ title: one.title, address: one.address ?? '' })),
      })),
    })),
};
