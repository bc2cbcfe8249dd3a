//! `/apply/renew-id-card/{draft}`: the task list, one question a page, and the answers to check.

use leptos::prelude::*;

use crate::{
    components::{
        Banner, BannerKind, Button, ButtonKind, Buttons, Choice, Form, Layout, Radios, SummaryList,
        SummaryRow, Task, TaskList, TaskState, TextField, Title, Width, error_of,
    },
    i18n::{locale, translate},
    model::{AddressInput, Id, Reason, RenewalStep},
    shell::href,
    t,
};

/// The errors of a form: ids of fields and texts.
pub type Errors = Vec<(String, String)>;

/// The path of a draft's task list.
pub fn draft_path(draft: Id) -> String {
    format!("/apply/renew-id-card/{draft}")
}

/// The path of one question of a draft.
pub fn step_path(draft: Id, step: RenewalStep) -> String {
    format!("{}/{step}", draft_path(draft))
}

/// The path of the answers to check.
pub fn check_path(draft: Id) -> String {
    format!("{}/check", draft_path(draft))
}

/// The task list.
#[component]
pub fn RenewalTasks(
    /// Whose tasks.
    draft: Id,
    /// The questions without an answer.
    missing: Vec<RenewalStep>,
) -> impl IntoView {
    let questions = RenewalStep::ALL
        .iter()
        .map(|step| {
            let state = if missing.contains(step) {
                TaskState::Incomplete
            } else {
                TaskState::Completed
            };
            let label = translate(locale(), step.key(), None);
            Task::new(label, href(&step_path(draft, *step)), state)
        })
        .collect();
    let (state, hint) = if missing.is_empty() {
        (TaskState::Incomplete, None)
    } else {
        (TaskState::CannotStartYet, Some(t!("renewal-tasks-first")))
    };
    let check = Task::new(t!("renewal-check-title"), href(&check_path(draft)), state);
    let check = match hint {
        Some(hint) => check.hint(hint),
        None => check,
    };
    view! {
        <Layout
            title=t!("renewal-tasks-title") service=t!("renewal-service") back=href("/account")
        >
            <Title caption=t!("renewal-service")>{t!("renewal-tasks-title")}</Title>
            <p>{t!("renewal-tasks-intro")}</p>
            <h2>{t!("renewal-tasks-questions")}</h2>
            <TaskList tasks=questions id="question" />
            <h2>{t!("renewal-tasks-send")}</h2>
            <TaskList tasks=vec![check] id="send" />
        </Layout>
    }
}

/// What surrounds a question: title, errors, way back, and the two ways on.
#[component]
fn Question(
    title: String,
    errors: Errors,
    back: String,
    /// Whether a field's label or legend is the heading of the page.
    #[prop(optional)]
    labelled: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <Layout title=title.clone() service=t!("renewal-service") errors back=back>
            {(!labelled).then(|| view! { <Title caption=t!("renewal-service")>{title}</Title> })}
            <Form>
                {children()}
                <Buttons>
                    <Button>{t!("apply-continue")}</Button>
                    <Button kind=ButtonKind::Secondary name="later".to_owned() value="yes".to_owned()>
                        {t!("apply-save-for-later")}
                    </Button>
                </Buttons>
            </Form>
        </Layout>
    }
}

/// How we reach you.
#[component]
pub fn ContactStep(
    /// What is in the field for the telephone number.
    phone: String,
    /// What is in the field for the email address.
    email: String,
    /// What is wrong.
    errors: Errors,
    /// The way back.
    back: String,
) -> impl IntoView {
    let (phone_error, email_error) = (error_of(&errors, "phone"), error_of(&errors, "email"));
    view! {
        <Question title=t!("renewal-contact-title") errors back>
            <p>{t!("renewal-contact-intro")}</p>
            <TextField
                name="phone" label=t!("renewal-contact-phone") hint=t!("renewal-contact-phone-hint")
                value=phone error=phone_error width=Width::Twenty kind="tel"
                autocomplete="tel".to_owned()
            />
            <TextField
                name="email" label=t!("renewal-contact-email") hint=t!("renewal-contact-email-hint")
                value=email error=email_error kind="email" optional=true
                autocomplete="email".to_owned()
            />
        </Question>
    }
}

/// Where you live.
#[component]
pub fn AddressStep(
    /// What is in the fields.
    typed: AddressInput,
    /// What is wrong.
    errors: Errors,
    /// The way back.
    back: String,
) -> impl IntoView {
    let error = |field: &str| error_of(&errors, field);
    let fields = view! {
        <p>{t!("renewal-address-intro")}</p>
        <TextField
            name="line1" label=t!("renewal-address-line1") value=typed.line1
            error=error("line1") autocomplete="address-line1".to_owned()
        />
        <TextField
            name="line2" label=t!("renewal-address-line2") value=typed.line2
            error=error("line2") optional=true autocomplete="address-line2".to_owned()
        />
        <TextField
            name="town" label=t!("renewal-address-town") value=typed.town
            error=error("town") autocomplete="address-level2".to_owned()
        />
        <TextField
            name="district" label=t!("renewal-address-district") value=typed.district
            error=error("district") autocomplete="address-level1".to_owned()
        />
        <TextField
            name="postal" label=t!("renewal-address-postal") value=typed.postal
            error=error("postal") optional=true width=Width::Ten
            autocomplete="postal-code".to_owned()
        />
    };
    view! { <Question title=t!("renewal-address-title") errors back>{fields}</Question> }
}

/// Why you are renewing.
#[component]
pub fn ReasonStep(
    /// The code of the chosen reason.
    chosen: Option<String>,
    /// What is wrong.
    errors: Errors,
    /// The way back.
    back: String,
) -> impl IntoView {
    let choices = Reason::ALL
        .iter()
        .map(|reason| Choice::new(reason.code(), translate(locale(), reason.key(), None)))
        .collect();
    let error = error_of(&errors, "reason");
    view! {
        <Question title=t!("renewal-reason-title") errors back labelled=true>
            <Radios
                name="reason" legend=t!("renewal-reason-title") choices value=chosen error
                page_heading=true
            />
        </Question>
    }
}

/// An office to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeChoice {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub place: String,
    /// Whether the register names it as the person's own.
    pub is_own: bool,
}

/// Which office you will go to.
#[component]
pub fn OfficeStep(
    /// The offices, the nearest first.
    offices: Vec<OfficeChoice>,
    /// The id of the chosen one.
    chosen: Option<String>,
    /// What is wrong.
    errors: Errors,
    /// The way back.
    back: String,
) -> impl IntoView {
    let choices = offices
        .into_iter()
        .map(|office| {
            let hint = if office.is_own {
                t!("renewal-office-own", place = office.place)
            } else {
                office.place
            };
            Choice::new(office.id, office.name).hint(hint)
        })
        .collect();
    let error = error_of(&errors, "office");
    view! {
        <Question title=t!("renewal-office-title") errors back labelled=true>
            <Radios
                name="office" legend=t!("renewal-office-title") hint=t!("renewal-office-hint")
                choices value=chosen error page_heading=true
            />
        </Question>
    }
}

/// The answers, written out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// The telephone number, if given.
    pub phone: Option<String>,
    /// The email address, if given.
    pub email: Option<String>,
    /// The lines of the address.
    pub address: Vec<String>,
    /// The reason.
    pub reason: Reason,
    /// The office's name and town.
    pub office: String,
    /// What it costs; nothing where it is free.
    pub fee: Option<String>,
}

/// Check your answers.
#[component]
pub fn Check(
    /// Whose answers.
    draft: Id,
    /// The answers.
    answers: Answers,
    /// What the answers and the fee are in short, sent along with the form.
    seal: Id,
    /// Whether they changed between being shown and being sent, which was stopped.
    has_changed: bool,
) -> impl IntoView {
    let change = |step| href(&step_path(draft, step));
    let none = || t!("renewal-check-none");
    let rows = vec![
        SummaryRow::new(
            t!("renewal-contact-phone"),
            answers.phone.unwrap_or_else(none),
        )
        .change(change(RenewalStep::Contact), t!("renewal-contact-phone")),
        SummaryRow::new(
            t!("renewal-contact-email"),
            answers.email.unwrap_or_else(none),
        )
        .change(change(RenewalStep::Contact), t!("renewal-contact-email")),
        SummaryRow::new(t!("renewal-check-address"), lines(answers.address))
            .change(change(RenewalStep::Address), t!("renewal-check-address")),
        SummaryRow::new(
            t!("renewal-check-reason"),
            translate(locale(), answers.reason.key(), None),
        )
        .change(change(RenewalStep::Reason), t!("renewal-check-reason")),
        SummaryRow::new(t!("renewal-check-office"), answers.office)
            .change(change(RenewalStep::Office), t!("renewal-check-office")),
    ];
    let fee = match answers.fee {
        Some(fee) => t!("renewal-check-fee-text", fee = fee),
        None => t!("renewal-check-free"),
    };
    view! {
        <Layout
            title=t!("renewal-check-title") service=t!("renewal-service")
            back=href(&draft_path(draft))
        >
            <Title caption=t!("renewal-service")>{t!("renewal-check-title")}</Title>
            {has_changed.then(|| view! {
                <Banner kind=BannerKind::Warning>
                    <p>{t!("renewal-check-changed")}</p>
                </Banner>
            })}
            <SummaryList rows />
            <h2>{t!("renewal-check-fee")}</h2>
            <p>{fee}</p>
            <h2>{t!("renewal-check-send-title")}</h2>
            <p>{t!("renewal-check-send-text")}</p>
            <Form>
                <input type="hidden" name="seal" value=seal.to_string() />
                <Button>{t!("renewal-check-send")}</Button>
            </Form>
        </Layout>
    }
}

/// Lines one below the other; each keeps its own direction.
fn lines(lines: Vec<String>) -> impl IntoView {
    let last = lines.len().saturating_sub(1);
    lines
        .into_iter()
        .enumerate()
        .map(|(place, line)| view! { <bdi>{line}</bdi>{(place < last).then(|| view! { <br /> })} })
        .collect::<Vec<_>>()
}
