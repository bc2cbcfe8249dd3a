import { LANGUAGES, expect, expectAccessible, expectGoodMarkup, expectNoSidewaysScroll, test } from "../support/portal";
import { activate, renew, withoutScripts } from "../support/journey";
import { person } from "../support/people";

const EXPIRING = /^ID card expires in 3 weeks$/;
const isPhone = (project: { name: string }) => project.name === "phone";

for (const [index, language] of LANGUAGES.entries()) {
  test(`a citizen books, moves and cancels an appointment in ${language} without scripts`, async ({
    context,
    page,
  }, { project }) => {
    test.slow();
    await activate(context, page, language, person(EXPIRING, 14 + index * 2 + Number(isPhone(project))));
    const quiet = await withoutScripts(context, page);
    const seen: string[] = [];
    const see = () => seen.push(new URL(quiet.url()).pathname);
    const submit = () => quiet.locator("main form button[type=submit]").first().click();

    const chooseDay = async (nth: number) => {
      await expect(quiet).toHaveURL(/\/appointments\/book\/[0-9A-Z]{10}$/);
      await expect(quiet.locator("main input:checked")).toHaveCount(1);
      see();
      await submit();
      await expect(quiet).toHaveURL(/\/appointments\/book\/[0-9A-Z]{10}\/[a-z-]+$/);
      see();
      await quiet.locator(".calendar a.day-face").nth(nth).click();
      await expect(quiet).toHaveURL(/\/\d{4}-\d\d-\d\d$/);
      see();
    };

    const reference = await renew(quiet, language);
    await quiet.locator('main a[href*="/appointments/book/"]').first().click();
    await chooseDay(0);
    // Nothing chosen: the page says so and the times are still there.
    await submit();
    await expect(quiet).toHaveTitle(/^\S+: /);
    await expect(quiet.getByRole("alert")).toBeVisible();
    await quiet.locator("main label.choice-label").first().click();
    await submit();
    await expect(quiet).toHaveURL(/\/appointments\/[0-9a-z]{26}$/);
    await expect(quiet.locator(".panel")).toContainText(`${reference.slice(0, 5)}-${reference.slice(5)}`);
    const appointment = quiet.url();
    see();

    const file = await quiet.request.get(`${appointment}/appointment.ics`);
    expect(file.headers()["content-type"]).toContain("text/calendar");
    expect(await file.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);

    // Sent again with the back button: still one appointment.
    await quiet.goBack();
    await quiet.locator("main label.choice-label").first().click();
    await submit();
    await expect(quiet).toHaveURL(appointment);
    await quiet.goto(`/${language}/appointments`);
    await expect(quiet.locator(`main a[href$="/cancel"]`)).toHaveCount(1);
    see();

    const before = await quiet.locator("main h2").first().textContent();
    await quiet.locator('main a[href*="/appointments/book/"]').first().click();
    await chooseDay(1);
    await quiet.locator("main label.choice-label").last().click();
    await submit();
    await expect(quiet).toHaveURL(appointment);
    await quiet.goto(`/${language}/appointments`);
    await expect(quiet.locator("main h2").first()).not.toHaveText(before ?? "");

    await quiet.locator('main a[href$="/cancel"]').click();
    await expect(quiet).toHaveURL(`${appointment}/cancel`);

    // The pages as they are with an appointment, fit for everybody.
    see();
    for (const path of seen) {
      await page.goto(path);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await expectGoodMarkup(page, path);
    }

    await submit();
    await expect(quiet).toHaveURL(appointment);
    await expect(quiet.locator(".panel")).toHaveCount(0);
    await expect(quiet.locator('main a[href*="/appointments/book/"]')).toHaveCount(1);
    await quiet.context().close();
  });
}
