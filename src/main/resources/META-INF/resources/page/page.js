'use strict';
// The page works with links and forms; this adds what only a browser can do: news as they come, copying, keys, focus.
(() => {
  const app = document.querySelector('.app');
  const thread = document.getElementById('thread');
  const scroller = document.getElementById('scroller');
  const viewer = document.querySelector('.viewer');
  const offline = document.querySelector('.offline');
  const channel = encodeURIComponent(app.dataset.channel);
  const near = (box) => box.scrollHeight - box.scrollTop - box.clientHeight < 120;
  const toEnd = (box) => { box.scrollTop = box.scrollHeight; };

  // ---- news ------------------------------------------------------------------------------------------------------
  let running = null;
  let again = false;
  let askedFor = '0';

  const openRoot = () => thread.querySelector('.replies')?.dataset.root ?? '0';

  // One request at a time; whoever asks meanwhile waits for one more.
  function update() {
    again = true;
    running ??= catchUp().finally(() => { running = null; });
    return running;
  }

  async function catchUp() {
    do {
      again = false;
      const after = document.getElementById('seen').dataset.id;
      askedFor = openRoot();
      try {
        await htmx.ajax('GET', `/page/updates?channel=${channel}&after=${after}&thread=${askedFor}`,
          { target: '#seen', swap: 'outerHTML' });
      } catch {
        // The stream of news reports a lost connection.
      }
    } while (again);
  }

  function listen() {
    const news = new EventSource(`/page/news?channel=${channel}`);
    news.onopen = () => { offline.hidden = true; update(); };
    news.addEventListener('post', update);
    news.addEventListener('status', update);
    news.onerror = () => {
      offline.hidden = false;
      if (news.readyState === EventSource.CLOSED) {
        setTimeout(listen, 5000);
      }
    };
    window.addEventListener('pagehide', () => news.close(), { once: true });
  }

  // An answer for a thread that was closed or changed meanwhile is asked for again.
  document.addEventListener('htmx:beforeSwap', (event) => {
    if (event.detail.target.id === 'seen' && askedFor !== openRoot()) {
      event.detail.shouldSwap = false;
      again = true;
    }
  });

  // What is there already is not added a second time, and whoever reads further up is not moved. An answer in several
  // posts is shown from its beginning: `answer` is its first post, until the person says something or opens a thread.
  let answer = null;

  document.addEventListener('htmx:oobBeforeSwap', (event) => {
    const list = event.detail.target;
    // An offer below the last message is worth seeing.
    if (list.matches('.footer') && near(scroller)) {
      requestAnimationFrame(() => toEnd(scroller));
    }
    if (list.tagName !== 'OL') {
      return;
    }
    for (const item of event.detail.fragment.querySelectorAll('li[id]')) {
      if (document.getElementById(item.id)) {
        item.remove();
      }
    }
    const box = list.closest('.scroller');
    const follow = near(box);
    const last = list.lastElementChild;
    requestAnimationFrame(() => {
      const first = last ? last.nextElementSibling : list.firstElementChild;
      if (!first || !follow) {
        return;
      }
      if (box === scroller || !first.querySelector('.of-persona')) {
        toEnd(box);
      } else {
        answer = answer?.isConnected ? answer : first;
        const top = answer.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop - 16;
        box.scrollTop = Math.min(top, box.scrollHeight);
      }
    });
  });

  // ---- times -----------------------------------------------------------------------------------------------------
  const hours = new Intl.DateTimeFormat(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const whole = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' });

  function localTimes() {
    for (const time of document.querySelectorAll('time[datetime]:not([title])')) {
      const at = new Date(time.dateTime);
      time.textContent = hours.format(at);
      time.title = whole.format(at);
    }
  }

  // Posts of one speaker that follow each other within ten minutes are shown as one.
  function groups() {
    const at = (item) => Date.parse(item.querySelector('time')?.dateTime);
    const who = (item) => item.querySelector('.who')?.textContent;
    for (const item of document.querySelectorAll('.replies > li + li + li')) {
      const before = item.previousElementSibling;
      item.classList.toggle('same', who(item) === who(before) && at(item) - at(before) < 600_000);
    }
  }

  const dress = () => { localTimes(); groups(); };
  for (const name of ['htmx:afterSettle', 'htmx:oobAfterSwap']) {
    document.addEventListener(name, dress);
  }

  // ---- threads ---------------------------------------------------------------------------------------------------
  let takeFocus = true;

  document.addEventListener('htmx:afterSwap', (event) => {
    if (event.detail.target !== thread) {
      return;
    }
    const atEnd = near(scroller);
    thread.hidden = false;
    if (atEnd) {
      toEnd(scroller);
    }
    answer = null;
    markOpen();
    if (takeFocus) {
      document.getElementById('thread-title')?.focus();
    }
    takeFocus = true;
    update();
  });

  function markOpen() {
    const root = openRoot();
    for (const item of document.querySelectorAll('.root')) {
      item.classList.toggle('is-open', !thread.hidden && item.id === `m${root}`);
    }
  }

  function closeThread() {
    const opener = document.querySelector(`#f${openRoot()} .open-thread`);
    thread.hidden = true;
    thread.replaceChildren();
    markOpen();
    history.pushState({ htmx: true }, '', app.dataset.home);
    (opener ?? document.getElementById('composer-text')).focus();
  }

  // ---- writing ---------------------------------------------------------------------------------------------------
  const errorOf = (form) => form.querySelector('.error');

  document.addEventListener('page:said', async (event) => {
    const { root, answered } = event.detail;
    answer = null;
    await update();
    if (!event.target.closest?.('.thread')) {
      toEnd(scroller);
      if (answered && matchMedia('(min-width: 900px)').matches) {
        takeFocus = false;
        document.querySelector(`#f${root} .open-thread`)?.click();
      }
    } else {
      toEnd(thread.querySelector('.scroller'));
    }
  });

  // The answer to a choice stands in the offer's place, and is read from there. The request is followed by itself, since
  // the news may take the form away before its answer is here.
  document.addEventListener('htmx:beforeSend', (event) => {
    const { elt: form, xhr, requestConfig } = event.detail;
    if (form.matches('.choices')) {
      const { element, root } = form.dataset;
      const answered = requestConfig.triggeringEvent?.submitter?.value === 'design';
      xhr.addEventListener('load', () => { if (xhr.status === 204) { chosen(element, root, answered); } });
    }
  });

  async function chosen(element, root, answered) {
    await update();
    if (answered && openRoot() !== root && matchMedia('(min-width: 900px)').matches) {
      document.querySelector(`#f${root} .open-thread`)?.click();
    } else {
      document.getElementById(`${element}-says`)?.focus();
    }
  }

  // What a form says stands in its thread as a message. The press may take the form away, hence a listener of its own; the
  // focus stays where the person was, or goes to what the form leaves.
  document.addEventListener('htmx:beforeSend', (event) => {
    const { elt: form, xhr, requestConfig } = event.detail;
    if (form.matches('.ask')) {
      const pressed = requestConfig.triggeringEvent?.submitter?.id ?? '';
      xhr.addEventListener('load', () => { if (xhr.status === 204) { said(form.dataset.element, pressed); } });
    }
  });

  async function said(element, pressed) {
    answer = null;
    await update();
    const box = document.getElementById(element)?.closest('.scroller');
    (document.getElementById(pressed) ?? document.getElementById(`${element}-says`))?.focus();
    if (box) {
      toEnd(box);
    }
  }

  document.addEventListener('htmx:afterRequest', (event) => {
    const form = event.detail.elt;
    if (!(form instanceof HTMLFormElement)) {
      return;
    }
    const error = errorOf(form);
    if (event.detail.successful) {
      error.textContent = '';
      form.querySelector('textarea')?.form.reset();
    } else {
      error.textContent = event.detail.xhr?.responseText || app.dataset.notSent;
    }
    form.querySelector('textarea, input:not([type=hidden])')?.focus();
  });

  document.addEventListener('input', (event) => {
    const form = event.target.closest('form');
    if (form && errorOf(form)) {
      errorOf(form).textContent = '';
    }
  });

  // ---- keys and clicks -------------------------------------------------------------------------------------------
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.target.matches('.composer textarea')) {
      event.preventDefault();
      event.target.form.requestSubmit();
    } else if (event.key === 'Escape' && !viewer.open) {
      if (app.classList.contains('menu-open')) {
        showMenu(false);
      } else if (!thread.hidden && thread.contains(document.activeElement)) {
        closeThread();
      }
    }
  });

  const menu = document.querySelector('.menu');

  function showMenu(open) {
    app.classList.toggle('menu-open', open);
    menu.setAttribute('aria-expanded', String(open));
    (open ? document.querySelector('.close-menu') : menu).focus();
  }

  async function copy(button) {
    const code = button.closest('.code').querySelector('code').textContent;
    try {
      await navigator.clipboard.writeText(code);
    } catch {
      const field = document.createElement('textarea');
      field.value = code;
      document.body.append(field);
      field.select();
      document.execCommand('copy');
      field.remove();
      button.focus();
    }
    const words = button.textContent;
    button.textContent = app.dataset.copied;
    button.disabled = true;
    setTimeout(() => { button.textContent = words; button.disabled = false; }, 1500);
  }

  document.addEventListener('click', (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const hit = (selector) => event.target.closest(selector);
    if (hit('.back, .close-thread') && plain) {
      event.preventDefault();
      closeThread();
    } else if (hit('.example')) {
      const field = document.getElementById('composer-text');
      field.value = hit('.example').textContent;
      field.focus();
    } else if (hit('.copy')) {
      copy(hit('.copy'));
    } else if (hit('.enlarge') && plain) {
      event.preventDefault();
      const small = hit('.enlarge').querySelector('img');
      const large = viewer.querySelector('img');
      large.src = small.src;
      large.alt = small.alt;
      large.width = small.width * 2;
      viewer.showModal();
    } else if (event.target === viewer) {
      viewer.close();
    } else if (hit('.menu')) {
      showMenu(!app.classList.contains('menu-open'));
    } else if (hit('.close-menu')) {
      showMenu(false);
    }
  });

  dress();
  markOpen();
  toEnd(scroller);
  listen();
})();
