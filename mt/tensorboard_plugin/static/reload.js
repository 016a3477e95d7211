// When to look for new records: when TensorBoard reloads, and now and then while the page is seen.

const OFTEN = 10_000; // milliseconds

/** Call a function whenever there may be something new. */
export function onReload(call) {
  let busy = false;
  const look = async () => {
    if (busy || document.hidden || !document.documentElement.clientWidth) return; // another tab of TensorBoard is seen
    busy = true;
    await Promise.resolve().then(call).catch(() => {}); // the next look may find more
    busy = false;
  };
  setInterval(look, OFTEN);
  if (window.parent === window) return;
  // TensorBoard tells plugins of a reload through a channel that they open.
  const channel = new MessageChannel();
  channel.port1.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.isReply) return;
    channel.port1.postMessage(JSON.stringify({ ...message, payload: null, error: null, isReply: true }));
    if (message.type === "experimental.DataReloaded") look();
  };
  window.parent.postMessage("experimental.bootstrap", location.origin, [channel.port2]);
}
