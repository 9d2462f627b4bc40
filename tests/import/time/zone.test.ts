import { describe, expect, it } from "vitest";
import { inZone, isZone, zoneOfCity } from "#lib/import/time/zone.ts";

const local = (at: string, zone: string | null = null) => ({ at: new Date(at), zone });

describe("inZone", () => {
  it.each([
    ["2024-03-05T14:00:00Z", "Asia/Yerevan", "2024-03-05T10:00:00Z", "+04:00"],
    ["2024-01-05T14:00:00Z", "Europe/Paris", "2024-01-05T13:00:00Z", "+01:00"],
    ["2024-07-05T14:00:00Z", "Europe/Paris", "2024-07-05T12:00:00Z", "+02:00"],
    ["2024-07-05T14:00:00Z", "America/St_Johns", "2024-07-05T16:30:00Z", "-02:30"],
    ["2024-07-05T14:00:00Z", "+05:30", "2024-07-05T08:30:00Z", "+05:30"],
    ["2024-07-05T14:00:00Z", "UTC", "2024-07-05T14:00:00Z", "Z"],
    // The clocks go back at three on this day.
    ["2024-10-27T01:30:00Z", "Europe/Paris", "2024-10-26T23:30:00Z", "+02:00"],
    ["2024-10-27T04:30:00Z", "Europe/Paris", "2024-10-27T03:30:00Z", "+01:00"],
  ])("takes %s for the time in %s", (at, zone, expected, offset) => {
    expect(inZone(local(at), zone)).toEqual({ at: new Date(expected), zone: offset });
  });

  it("leaves a moment that names its zone", () => {
    const told = local("2024-03-05T14:00:00Z", "+02:00");
    expect(inZone(told, "Asia/Yerevan")).toBe(told);
  });
});

it("isZone knows names and offsets of time zones, and nothing else", () => {
  for (const zone of ["Asia/Yerevan", "Asia/Tbilisi", "+04:00", "UTC"]) expect(isZone(zone)).toBe(true);
  for (const zone of ["", "Mars/Base", "Europe/Yerevan", "4", "noon"]) expect(isZone(zone)).toBe(false);
});

it("zoneOfCity finds a city under another continent", () => {
  expect(zoneOfCity("Europe/Yerevan")).toBe("Asia/Yerevan");
  expect(zoneOfCity("new york")).toBe("America/New_York");
  expect(zoneOfCity("Mars/Base")).toBeNull();
});
