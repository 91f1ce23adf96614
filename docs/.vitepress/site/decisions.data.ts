import { addressOf, decisionFiles, titleOf } from './pages.js';

/** The decisions for the page that lists them. */
export default {
  load: () => decisionFiles().map((file) => ({ title: titleOf(file), address: addressOf(file) })),
};
