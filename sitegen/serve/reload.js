// Part of the preview alone, never of the site: reloads the page when the site has changed, and lays
// what is wrong over the last good page. A hidden tab holds no connection, for browsers allow six.
(() => {
  "use strict";
  const shown = document.currentScript.dataset.build;
  const title = document.title;
  let stream = null;
  let overlay = null;

  const line = (text, style) => {
    const element = document.createElement("div");
    element.textContent = text;
    element.style.cssText = style;
    return element;
  };

  const hide = () => {
    overlay?.remove();
    overlay = null;
    document.title = title;
  };

  const show = (problems) => {
    hide();
    overlay = document.createElement("div");
    overlay.id = "sitegen-problems";
    overlay.setAttribute("role", "alert");
    overlay.style.cssText =
      "all:initial;position:fixed;inset:auto 0 0 0;max-height:70vh;overflow:auto;z-index:2147483647;" +
      "box-sizing:border-box;padding:1rem 1.25rem;background:#2b1113;color:#fff;border-top:4px solid #ff6b6b;" +
      "font:15px/1.5 ui-monospace,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere";
    for (const problem of problems) {
      if (problem.place) overlay.append(line(problem.place, "color:#ffb4b4"));
      overlay.append(line(problem.what, "font-weight:bold"));
      if (problem.hint) overlay.append(line("→ " + problem.hint, "color:#ffe2a8"));
      overlay.append(line("", "height:.75rem"));
    }
    document.body.append(overlay);
    document.title = "✗ " + title;
  };

  const hear = (event) => {
    const notice = JSON.parse(event.data);
    if (notice.build !== shown) location.reload();
    else if (notice.problems.length) show(notice.problems);
    else hide();
  };

  const follow = () => {
    if (document.visibilityState === "hidden") {
      stream?.close();
      stream = null;
    } else if (!stream) {
      stream = new EventSource("/.sitegen/events");
      stream.onmessage = hear;
    }
  };

  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", () => { stream?.close(); stream = null; });
  addEventListener("pageshow", follow);
  follow();
})();
