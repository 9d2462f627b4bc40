import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DayOrder } from "#lib/import/time/patterns.ts";
import { guessDayOrder, parseTime } from "#lib/import/time.ts";

const NOW = new Date("2026-01-01T00:00:00Z");

function read(cell: string, order?: DayOrder): string {
  const posted = parseTime(cell, NOW, order);
  return "problem" in posted ? posted.problem : `${posted.at.toISOString()} ${posted.zone ?? "assumed"}`;
}

describe("parseTime reads", () => {
  for (const [cell, expected] of [
    ["2020-10-08", "2020-10-08T00:00:00.000Z assumed"],
    ["2020-10-08 19:30", "2020-10-08T19:30:00.000Z assumed"],
    [" 2020-10-08T19:30:05 ", "2020-10-08T19:30:05.000Z assumed"],
    ["2020-10-08T19:30:05Z", "2020-10-08T19:30:05.000Z Z"],
    ["2020-10-08T19:30:05.123Z", "2020-10-08T19:30:05.123Z Z"],
    ["2020-10-08T19:30:05.123456+04:00", "2020-10-08T15:30:05.123Z +04:00"],
    ["2020-10-08 19:30:05 -0330", "2020-10-08T23:00:05.000Z -03:30"],
    ["2020-10-08 19:30:05 UTC", "2020-10-08T19:30:05.000Z Z"],
    ["2020/10/08 19:30", "2020-10-08T19:30:00.000Z assumed"],
    ["1602185400", "2020-10-08T19:30:00.000Z Z"],
    ["1602185400.0", "2020-10-08T19:30:00.000Z Z"],
    ["1602185400000", "2020-10-08T19:30:00.000Z Z"],
    ["Thu, 08 Oct 2020 19:30:00 +0000", "2020-10-08T19:30:00.000Z +00:00"],
    ["08 Oct 2020 19:30:00 GMT", "2020-10-08T19:30:00.000Z Z"],
    ["08.10.2020 19:30", "2020-10-08T19:30:00.000Z assumed"],
    ["8.10.2020, 19:30:05", "2020-10-08T19:30:05.000Z assumed"],
    ["October 9, 2020 at 3:15 pm", "2020-10-09T15:15:00.000Z assumed"],
    ["October 9, 2020 at 12:05 AM", "2020-10-09T00:05:00.000Z assumed"],
    ["Oct 9th, 2020 12:05 p.m.", "2020-10-09T12:05:00.000Z assumed"],
    ["9 October 2020", "2020-10-09T00:00:00.000Z assumed"],
    ["Friday, October 9, 2020 3:15 PM", "2020-10-09T15:15:00.000Z assumed"],
    ["9 октября 2020 в 15:15", "2020-10-09T15:15:00.000Z assumed"],
    ["9 жовтня 2020 р. о 15:15", "2020-10-09T15:15:00.000Z assumed"],
    ["9. Oktober 2020 um 15:15", "2020-10-09T15:15:00.000Z assumed"],
    ["9 juillet 2020 à 15:15", "2020-07-09T15:15:00.000Z assumed"],
    ["9 de octubre de 2020 a las 15:15", "2020-10-09T15:15:00.000Z assumed"],
    ["9 Ekim 2020 15:15", "2020-10-09T15:15:00.000Z assumed"],
    ["Հոկտեմբեր 9, 2020 15:15", "2020-10-09T15:15:00.000Z assumed"],
    ["30/10/2020", "2020-10-30T00:00:00.000Z assumed"],
    ["10/30/2020 7:05 PM", "2020-10-30T19:05:00.000Z assumed"],
    ["2020-02-29", "2020-02-29T00:00:00.000Z assumed"],
    ["10/10/2020", "2020-10-10T00:00:00.000Z assumed"],
  ] as const) {
    it(cell, () => expect(read(cell)).toBe(expected));
  }

  it("a date with slashes by the order the sample decided", () => {
    expect(read("10/08/2020", "day")).toBe("2020-08-10T00:00:00.000Z assumed");
    expect(read("10/08/2020", "month")).toBe("2020-10-08T00:00:00.000Z assumed");
  });

  it("what most programs write as it reads the rest, also where there is no such moment", () => {
    const two = fc.nat(70).map((n) => String(n).padStart(2, "0"));
    const fraction = fc.option(fc.nat(999_999), { nil: undefined });
    const zone = fc.constantFrom("", "Z", "+04:00", "-0330");
    fc.assert(
      fc.property(fc.tuple(two, two, two, two, two), fraction, zone, ([a, b, c, d, e], part, end) => {
        const [day, clock] = [
          `2020-${a}-${b}`,
          `${c}:${d}:${e}${part === undefined ? "" : `.${part}`}${end}`,
        ];
        expect(read(`${day}T${clock}`)).toBe(read(`${day}t${clock}`).replace(/(\d)t/, "$1T"));
      }),
    );
  });

  it("whatever a date writes as ISO 8601", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("1990-01-01"), max: NOW, noInvalidDate: true }), (date) => {
        expect(parseTime(date.toISOString(), NOW)).toEqual({ at: date, zone: "Z" });
        expect(parseTime(String(date.getTime()), NOW)).toEqual(
          date.getTime() >= 1e11 ? { at: date, zone: "Z" } : expect.anything(),
        );
      }),
    );
  });
});

describe("parseTime names the problem of", () => {
  for (const [cell, problem] of [
    ["soon", 'the date "soon" cannot be read'],
    ["", 'the date "" cannot be read'],
    ["2020", 'the date "2020" cannot be read'],
    ["2020-13-01", 'the date "2020-13-01" does not exist'],
    ["2021-02-29", 'the date "2021-02-29" does not exist'],
    ["31.04.2020", 'the date "31.04.2020" does not exist'],
    ["2020-10-08 25:00", 'the date "2020-10-08 25:00" does not exist'],
    ["October 9, 2020 at 15:15 pm", 'the date "October 9, 2020 at 15:15 pm" does not exist'],
    ["Smarch 9, 2020", 'the date "Smarch 9, 2020" does not exist'],
    ["10/08/2020", 'the date "10/08/2020" is ambiguous: its day or its month may come first'],
    ["2999-01-01", 'the date "2999-01-01" lies in the future'],
    ["2026-01-02T00:00:01Z", 'the date "2026-01-02T00:00:01Z" lies in the future'],
    ["1985-01-01", 'the date "1985-01-01" lies before 1990'],
  ] as const) {
    it(cell || "nothing", () => expect(read(cell)).toBe(problem));
  }

  it("a long cell, but not all of it", () => {
    expect(read("word ".repeat(1_000)).length).toBeLessThan(120);
  });

  it("no cell by throwing, and none for long", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (cell) => read(cell).length > 0));
    const start = performance.now();
    read(`2020-10-08${" ".repeat(50_000)}x`);
    for (const unit of ["1 ", "a", "1", " ", "9 de ", "Oct. "]) read(unit.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it("not of a moment a day ahead: clocks differ", () => {
    expect(read("2026-01-01T20:00:00Z")).toBe("2026-01-01T20:00:00.000Z Z");
  });
});

describe("guessDayOrder", () => {
  it("goes by the dates that leave no choice", () => {
    expect(guessDayOrder(["01/02/2020", "30/01/2020"])).toEqual({ order: "day", decided: true });
    expect(guessDayOrder(["01/02/2020", "01/30/2020 19:30"])).toEqual({ order: "month", decided: true });
  });

  it("goes by the majority where they disagree", () => {
    expect(guessDayOrder(["30/01/2020", "29/01/2020", "01/30/2020"])).toEqual({
      order: "day",
      decided: true,
    });
  });

  it("takes the month first, undecided, where no date tells", () => {
    expect(guessDayOrder([])).toEqual({ order: "month", decided: false });
    expect(guessDayOrder(["01/02/2020", "soon"])).toEqual({ order: "month", decided: false });
  });
});
