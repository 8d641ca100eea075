// Classic tab switching: panels are in the page all along, all but one of them hidden.
{
  const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];

  const oeffne = (id: string) => {
    if (!tabs.some((tab) => tab.dataset.tab === id)) return;
    for (const tab of tabs) {
      const offen = tab.dataset.tab === id;
      tab.setAttribute('aria-selected', String(offen));
      const inhalt = document.getElementById(`reiter-${tab.dataset.tab}`);
      if (inhalt) inhalt.hidden = !offen;
    }
  };

  for (const tab of tabs) {
    tab.addEventListener('click', () => {
      location.hash = tab.dataset.tab ?? '';
    });
  }
  addEventListener('hashchange', () => oeffne(location.hash.slice(1)));
  oeffne(location.hash.slice(1));
}
