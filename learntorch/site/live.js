/* While the site is written: load the page again when it has changed. Only `learntorch serve` adds this. */
{
  const { events } = document.currentScript.dataset;
  new EventSource(events).onmessage = () => location.reload();
}
