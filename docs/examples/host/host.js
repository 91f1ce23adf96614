/*
 * A page that embeds the playground: loads a case into it, asks for the evaluation, and hears every change. Both sides
 * check whom they speak with: this page takes messages only from its own frame and only from the playground's origin,
 * and names that origin with everything it sends.
 */

const playground = new URL(document.body.dataset.playground ?? '');
const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const frame = /** @type {HTMLIFrameElement} */ (element('frame'));

const address = new URL(playground);
address.search = new URLSearchParams({
  embed: '1',
  host: window.location.origin,
  views: 'edit,report',
  lang: 'en',
}).toString();
frame.src = address.href;

/** @param {object} message */
function send(message) {
  frame.contentWindow?.postMessage({ 'sw-eval': 1, ...message }, playground.origin);
}

window.addEventListener('message', ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== playground.origin || data?.['sw-eval'] !== 1) return;
  if (data.type === 'error') {
    element('says').textContent = `${data.code}: ${data.message}`;
    return;
  }
  element('says').textContent = data.type;
  if (data.type === 'ready') return;
  element('total').textContent = data.evaluation?.total?.toFixed(2) ?? '–';
  element('grade').textContent = data.evaluation?.grade?.label.en ?? '–';
});

element('load').addEventListener('click', async () => {
  const response = await fetch('./case.json');
  send({ type: 'load', id: 'example', case: await response.json() });
});
element('get').addEventListener('click', () => send({ type: 'get' }));
