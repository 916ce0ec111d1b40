/** Loaded before a site: on SIGUSR2 its clock leaps by `CLOCK_LEAP` milliseconds, as if it had run for that long. */
const Real = globalThis.Date;
let leap = 0;

globalThis.Date = new Proxy(Real, {
  construct: (target, given: []) =>
    given.length === 0 ? new target(Real.now() + leap) : Reflect.construct(target, given),
  get: (target, key) => (key === "now" ? () => Real.now() + leap : Reflect.get(target, key)),
});

process.on("SIGUSR2", () => (leap = Number(process.env["CLOCK_LEAP"])));
