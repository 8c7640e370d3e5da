/* Answers what TensorBoard's frontend asks of its server, from what data.js recorded. It is
   loaded before the frontend, which it leaves untouched. Nothing is sent anywhere. */
(() => {
  "use strict";

  const { texts, blobs } = window.learntorchBoard;
  const JSON_TYPE = "application/json";
  const misses = (window.learntorchBoard.misses = []); // what was asked and not recorded
  const later = window.setTimeout.bind(window); // before zone.js wraps it
  const RealRequest = window.XMLHttpRequest;
  const realFetch = window.fetch.bind(window);

  /* Answers: a type and a body, a text or bytes; null where nothing was recorded. */

  const keyOf = (route, parameters) =>
    [route, ...Object.keys(parameters).sort().map((key) => `${key}=${parameters[key]}`)].join("\n");

  const recorded = (key) => {
    if (!Object.hasOwn(texts, key)) return null;
    const found = texts[key];
    return typeof found === "string" ? [JSON_TYPE, found] : found;
  };

  const jsonOf = (route, parameters = {}) => {
    const found = recorded(keyOf(route, parameters));
    return found && JSON.parse(found[1]);
  };

  const asJson = (value) => [JSON_TYPE, JSON.stringify(value)];

  const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

  const imageOf = (id) => {
    const parts = JSON.parse(atob(id.replace(/-/g, "+").replace(/_/g, "/")));
    const key = ["blob", ...parts.slice(1)].join("\n"); // the first names the experiment
    return Object.hasOwn(blobs, key) ? [blobs[key][0], bytesOf(blobs[key][1])] : null;
  };

  /* Python writes a float in this way; JSON has texts for those that are no numbers. */
  const NO_NUMBERS = new Map([["NaN", "nan"], ["Infinity", "inf"], ["-Infinity", "-inf"]]);
  const floatOf = (value) => {
    if (typeof value !== "number") return NO_NUMBERS.get(value) ?? value;
    const [digits, power] = value.toExponential().split("e");
    if (Number(power) < -4 || Number(power) >= 16)
      return `${digits}e${power[0]}${power.slice(1).padStart(2, "0")}`;
    return Number.isInteger(value) ? `${value}.0` : String(value);
  };

  /* Python's csv module quotes in this way. */
  const csvOf = (rows) => {
    const cell = (value) => {
      const text = value === null || value === undefined ? "" : String(value);
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    return ["text/csv", rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")];
  };

  const scalars = ({ run, tag, format }) => {
    const values = jsonOf("scalars/scalars", { run, tag });
    if (!values) return null;
    if (format !== "csv") return asJson(values);
    const rows = values.map(([time, step, value]) => [floatOf(time), step, floatOf(value)]);
    return csvOf([["Wall time", "Step", "Value"], ...rows]);
  };

  const manyScalars = (form) => {
    const tag = form.get("tag");
    const found = form.getAll("runs").map((run) => [run, jsonOf("scalars/scalars", { run, tag })]);
    return asJson(Object.fromEntries(found.filter(([, values]) => values)));
  };

  /* Time Series shows the same values as three older dashboards, in another form. */
  const series = {
    scalars: (run, tag) =>
      jsonOf("scalars/scalars", { run, tag })?.map(([wallTime, step, value]) => ({
        wallTime,
        step,
        value,
      })),
    histograms: (run, tag) =>
      jsonOf("histograms/histograms", { run, tag })?.map(([wallTime, step, bins]) => ({
        wallTime,
        step,
        bins: bins.map(([min, max, count]) => ({ min, max, count })),
      })),
    images: (run, tag, sample) =>
      jsonOf("images/images", { run, tag, sample })?.map((one) => ({
        imageId: new URLSearchParams(one.query).get("blob_key"),
        wallTime: one.wall_time,
        step: one.step,
      })),
  };

  const timeSeries = (form) =>
    asJson(
      JSON.parse(form.get("requests")).map((asked) => {
        const { plugin, tag, run, sample } = asked;
        const runs = run === undefined ? Object.keys(jsonOf(`${plugin}/tags`)) : [run];
        const found = runs.map((name) => [name, series[plugin](name, tag, sample)]);
        return { ...asked, runToSeries: Object.fromEntries(found.filter(([, values]) => values)) };
      }),
    );

  /* The sessions of HParams are recorded once; filters and orders are applied here. */

  const cellOf = (group, column) => {
    const { hparams = {} } = group;
    if (column.hparam !== undefined)
      return Object.hasOwn(hparams, column.hparam) ? hparams[column.hparam] : null;
    const { tag, group: inGroup = "" } = column.metric;
    const same = ({ name }) => name.tag === tag && (name.group ?? "") === inGroup;
    return group.metricValues?.find(same)?.value ?? null;
  };

  const bound = (text, other) => (text === undefined || text === null ? other : Number(text));

  const passes = (value, column) => {
    const { filterRegexp, filterInterval, filterDiscrete } = column;
    if (filterRegexp === undefined && !filterInterval && !filterDiscrete) return true;
    if (value === null) return !column.excludeMissingValues;
    if (filterRegexp !== undefined) return new RegExp(filterRegexp).test(String(value));
    if (filterDiscrete) return filterDiscrete.includes(value);
    const { minValue, maxValue } = filterInterval;
    return bound(minValue, -Infinity) <= value && value <= bound(maxValue, Infinity);
  };

  const inOrder = (groups, columns) => {
    const wanted = columns.filter(({ order }) => order && order !== "ORDER_UNSPECIFIED");
    for (const column of [...wanted].reverse()) {
      const sign = column.order === "ORDER_DESC" ? -1 : 1;
      const last = column.missingValuesFirst ? -1 : 1;
      groups.sort((one, two) => {
        const [a, b] = [cellOf(one, column), cellOf(two, column)];
        if (a === null || b === null) return last * ((a === null) - (b === null));
        return sign * (a < b ? -1 : a > b ? 1 : 0);
      });
    }
    return groups;
  };

  const sessionGroups = (asked) => {
    const metrics = String(asked.includeMetrics ?? true);
    const all = jsonOf("hparams/session_groups", { metrics });
    const columns = asked.colParams ?? [];
    let groups = (all.sessionGroups ?? []).filter(
      (group) =>
        group.sessions.some(({ status }) => asked.allowedStatuses.includes(status)) &&
        columns.every((column) => passes(cellOf(group, column), column)),
    );
    groups = inOrder(groups, columns);
    if (columns.some((one) => one.includeInResult !== undefined)) {
      const shown = columns.filter((one) => one.includeInResult !== false).map((one) => one.hparam);
      for (const group of groups)
        for (const name of Object.keys(group.hparams ?? {}))
          if (!shown.includes(name)) delete group.hparams[name];
    }
    const start = asked.startIndex ?? 0;
    const sliced = groups.slice(start, start + asked.sliceSize);
    return { ...all, sessionGroups: sliced, totalSize: groups.length };
  };

  const latexOf = ({ header, rows }) => {
    const cell = (value) => {
      if (value === null || value === undefined) return "-";
      if (typeof value === "boolean") return `$${Number(value)}$`;
      if (value === "NaN") return "$\\mathrm{NaN}$";
      if (value === "Infinity") return "$+\\infty$";
      if (value === "-Infinity") return "$-\\infty$";
      if (typeof value !== "number") return String(value).replace(/[_%]/g, "\\$&");
      const [digits, power] = value.toExponential(2).split("e").map(Number);
      if (power < -4 || power >= 3) return `$${digits}\\cdot 10^{${power}}$`;
      return `$${Number(value.toPrecision(3))}$`;
    };
    const body = rows.map((row) => `${row.map(cell).join(" & ")} \\\\\n`).join("");
    const head = `${header.map(cell).join(" & ")} \\\\ \\hline\n`;
    const columns = "l".repeat(header.length);
    return `\\begin{table}[tbp]\n\\begin{tabular}{${columns}}\n${head}${body}\\hline\n\\end{tabular}\n\\end{table}\n`;
  };

  const hparamsTable = ({ format, columnsVisibility, request }) => {
    const shown = JSON.parse(columnsVisibility);
    const { hparamInfos = [], metricInfos = [] } = jsonOf("hparams/experiment", { metrics: "true" });
    const visible = (row) => row.filter((_, index) => shown[index]);
    const columns = [
      ...hparamInfos.map(({ name }) => ({ hparam: name })),
      ...metricInfos.map(({ name }) => ({ metric: name })),
    ];
    const names = [
      ...hparamInfos.map((info) => info.displayName || info.name),
      ...metricInfos.map((info) => info.displayName || info.name.tag),
    ];
    const groups = sessionGroups(JSON.parse(request)).sessionGroups;
    const inRow = (group) => (column) => cellOf(group, column) ?? (column.metric ? null : "");
    const rows = groups.map((group) => visible(columns.map(inRow(group))));
    const table = { header: visible(names), rows };
    if (format === "json") return asJson(table);
    const asPython = (value) =>
      typeof value === "boolean" ? (value ? "True" : "False") : floatOf(value);
    return format === "csv"
      ? csvOf([table.header, ...rows.map((row) => row.map(asPython))])
      : ["application/x-latex", latexOf(table)];
  };

  const metricsOf = (body) => ({ metrics: String(body?.includeMetrics ?? true) });

  /* Routes that have no answer of their own. */
  const made = {
    "scalars/scalars": (asked) => scalars(asked),
    "scalars/scalars_multirun": (_, body) => manyScalars(body),
    "timeseries/timeSeries": (_, body) => timeSeries(body),
    "timeseries/imageData": ({ imageId }) => imageOf(imageId),
    "images/individualImage": ({ blob_key }) => imageOf(blob_key),
    "hparams/experiment": (_, body) =>
      recorded(keyOf("hparams/experiment", metricsOf(JSON.parse(body)))),
    "hparams/session_groups": (_, body) => asJson(sessionGroups(JSON.parse(body))),
    "hparams/download_data": (asked) => hparamsTable(asked),
  };

  /* Says what a request asks for; null for one that is none of TensorBoard's. */
  const routeOf = (address) => {
    const url = new URL(address, document.baseURI);
    if (url.pathname.endsWith("/icon_bundle.svg")) return ["icons", {}];
    const found = url.pathname.match(/^.*\/data\/(?:plugin\/)?(.+)$/);
    return found && [found[1], Object.fromEntries(url.searchParams)];
  };

  const answerTo = (address, body) => {
    const [route, parameters] = routeOf(address) ?? [null, {}];
    let found = null;
    try {
      if (route === "icons") found = ["image/svg+xml", window.learntorchBoard.icons];
      else if (route && Object.hasOwn(made, route)) found = made[route](parameters, body);
      else if (route) found = recorded(keyOf(route, parameters));
    } catch (error) {
      console.error(`board: ${address}:`, error);
    }
    if (!found) {
      misses.push(address);
      console.error(`board: not recorded: ${address}`);
    }
    return found;
  };

  const blobFor = ([type, content]) => new Blob([content], { type });

  /* Requests of Angular and Polymer. It is a real request that is never sent, so that
     zone.js finds all that it wraps. */
  class RecordedRequest extends RealRequest {
    open(method, address) {
      this.asked = String(address);
      this.be({ readyState: 1 });
      this.dispatchEvent(new Event("readystatechange"));
    }

    setRequestHeader() {}

    abort() {
      this.ended = true;
    }

    send(body) {
      later(() => this.ended || this.end(answerTo(this.asked, body)));
    }

    end(found) {
      const [type, content] = found ?? ["text/plain", "not recorded"];
      const binary = this.responseType === "blob" || this.responseType === "arraybuffer";
      this.be({
        readyState: 4,
        status: found ? 200 : 404,
        statusText: found ? "OK" : "Not Found",
        responseURL: new URL(this.asked, document.baseURI).href,
        responseText: binary ? "" : content,
        response: this.inForm(type, content),
        getResponseHeader: (name) => (name.toLowerCase() === "content-type" ? type : null),
        getAllResponseHeaders: () => `content-type: ${type}\r\n`,
      });
      for (const name of ["readystatechange", "load", "loadend"])
        this.dispatchEvent(name === "readystatechange" ? new Event(name) : new ProgressEvent(name));
    }

    inForm(type, content) {
      if (this.responseType === "json") return JSON.parse(content);
      if (this.responseType === "blob") return blobFor([type, content]);
      if (this.responseType === "arraybuffer")
        return typeof content === "string" ? new TextEncoder().encode(content).buffer : content.buffer;
      return content;
    }

    be(values) {
      for (const [name, value] of Object.entries(values))
        Object.defineProperty(this, name, { value, configurable: true, writable: true });
    }
  }
  window.XMLHttpRequest = RecordedRequest;

  window.fetch = async (asked, options) => {
    const address = asked instanceof Request ? asked.url : String(asked);
    if (/^(blob|data):/.test(address)) return realFetch(asked, options);
    const found = answerTo(address, options?.body);
    const [type, content] = found ?? ["text/plain", "not recorded"];
    return new Response(content, {
      status: found ? 200 : 404,
      headers: { "content-type": type },
    });
  };

  /* Images and downloads: an address of our own for what the server would send. */
  const addresses = new Map();
  const local = (address) => {
    const text = String(address);
    if (!/\/?data\/plugin\//.test(text)) return address;
    const [route, parameters] = routeOf(text) ?? [];
    if (!route) return address;
    delete parameters.ts; // there only to get around a cache
    const key = keyOf(route, parameters);
    if (!addresses.has(key)) {
      const found = answerTo(text);
      if (!found) return "data:,";
      addresses.set(key, URL.createObjectURL(blobFor(found)));
    }
    return addresses.get(key);
  };

  const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src");
  Object.defineProperty(HTMLImageElement.prototype, "src", {
    ...source,
    set(address) {
      source.set.call(this, local(address));
    },
  });
  HTMLImageElement.prototype.setAttribute = function (name, value) {
    const given = name.toLowerCase() === "src" ? local(value) : value;
    return Element.prototype.setAttribute.call(this, name, given);
  };

  document.addEventListener(
    "click",
    (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      const address = link?.getAttribute("href") ?? "";
      if (!/\/?data\/plugin\//.test(address)) return;
      event.preventDefault();
      const copy = document.createElement("a");
      const [route, { format = "json" }] = routeOf(address);
      copy.href = local(address);
      copy.download = link.download || `${route.split("/")[0]}.${format === "latex" ? "tex" : format}`;
      copy.click();
    },
    true,
  );

  /* What a frame without an origin may not touch, and what boards must not share. */
  const memory = () => {
    const kept = new Map();
    return {
      getItem: (key) => kept.get(String(key)) ?? null,
      setItem: (key, value) => void kept.set(String(key), String(value)),
      removeItem: (key) => void kept.delete(String(key)),
      clear: () => kept.clear(),
      key: (index) => [...kept.keys()][index] ?? null,
      get length() {
        return kept.size;
      },
    };
  };
  for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, { value: memory(), configurable: true });
  Object.defineProperty(document, "cookie", { get: () => "", set() {}, configurable: true });
  for (const name of ["pushState", "replaceState"]) {
    const real = history[name].bind(history);
    history[name] = (...words) => {
      try {
        real(...words);
      } catch {
        // the address stays as it is; the board goes on
      }
    };
  }
  delete window.OffscreenCanvas; // charts are then drawn here, not in a worker

  /* On a narrow screen the panels beside a dashboard leave no room for it; a board with a
     single dashboard needs no tabs. */
  const LOOK = `
    @media (max-width: 640px) {
      #sidebar, .sidebar, nav.sidebar, #controls-container > .controls, [slot=sidebar], .brand, .right-items {
        display: none !important;
      }
      #center, .center { left: 0 !important; width: auto !important; }
      metrics-main-view { min-width: 0 !important; width: 100%; }
      metrics-main-view .toolbar { flex-wrap: wrap; }
      .card-grid { grid-template-columns: minmax(0, 1fr) !important; }
    }
    body.single app-header { display: none; }
  `;
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(LOOK);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return root;
  };
  const page = new CSSStyleSheet();
  page.replaceSync(LOOK);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
})();
