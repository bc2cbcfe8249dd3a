//! `/services` and where each service starts: what it is, what it takes, and the door in.

use leptos::prelude::*;

use crate::{
    components::{
        Button, ButtonLink, Form, InsetText, Layout, Picture, SummaryList, SummaryRow, Tile, Tiles,
        Title,
    },
    shell::href,
    t,
};

/// Where the renewal starts.
pub const RENEWAL: &str = "/services/renew-id-card";

/// `/services`
#[component]
pub fn Services() -> impl IntoView {
    view! {
        <Layout title=t!("services-title") wide=true>
            <Title>{t!("services-title")}</Title>
            <p class="lead">{t!("services-intro")}</p>
            <h2>{t!("services-online")}</h2>
            <Tiles>
                <Tile
                    picture=Picture::IdCard href=href(RENEWAL)
                    title=t!("renewal-service") text=t!("services-renewal-text")
                />
                <Tile
                    picture=Picture::Calendar href=href("/appointments")
                    title=t!("services-appointments") text=t!("services-appointments-text")
                />
            </Tiles>
            <h2>{t!("services-office")}</h2>
            <p>{t!("services-office-text")}</p>
        </Layout>
    }
}

/// How somebody gets from the start page into the service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Door {
    /// By signing in first.
    SignIn,
    /// By starting a new application.
    Start,
    /// By going on with answers saved on a day, already written out.
    Resume {
        /// The day.
        saved_on: String,
    },
}

/// `/services/renew-id-card`
#[component]
pub fn RenewalStart(
    /// What it costs; nothing where it is free.
    fee: Option<String>,
    /// How many months before the end of the card it opens.
    months: u32,
    /// Working days from the appointment to the new card.
    days: u32,
    /// How to get in.
    door: Door,
) -> impl IntoView {
    let visit = match fee {
        Some(_) => t!("renewal-start-step-3"),
        None => t!("renewal-start-step-3-free"),
    };
    let fee = fee.unwrap_or_else(|| t!("fee-none"));
    let rows = vec![
        SummaryRow::new(t!("renewal-start-cost"), fee),
        SummaryRow::new(t!("renewal-start-time"), t!("renewal-start-time-text")),
        SummaryRow::new(
            t!("renewal-start-ready"),
            t!("renewal-start-ready-text", days = days),
        ),
    ];
    view! {
        <Layout title=t!("renewal-service") back=href("/services")>
            <Title>{t!("renewal-service")}</Title>
            <p class="lead">{t!("renewal-start-intro", months = months)}</p>
            <h2>{t!("renewal-start-need")}</h2>
            <ul class="list">
                <li>{t!("renewal-start-need-contact")}</li>
                <li>{t!("renewal-start-need-address")}</li>
                <li>{t!("renewal-start-need-card")}</li>
            </ul>
            <h2>{t!("renewal-start-facts")}</h2>
            <SummaryList rows />
            <h2>{t!("renewal-start-steps")}</h2>
            <ol class="list">
                <li>{t!("renewal-start-step-1")}</li>
                <li>{t!("renewal-start-step-2")}</li>
                <li>{visit}</li>
                <li>{t!("renewal-start-step-4")}</li>
            </ol>
            <InsetText>{t!("renewal-start-lost")}</InsetText>
            {match door {
                Door::SignIn => view! {
                    <p>{t!("renewal-start-sign-in")}</p>
                    <ButtonLink href=href(&format!("/sign-in?next={RENEWAL}"))>
                        {t!("renewal-start-now")}
                    </ButtonLink>
                }
                .into_any(),
                Door::Start => view! { <Form><Button>{t!("renewal-start-now")}</Button></Form> }
                    .into_any(),
                Door::Resume { saved_on } => view! {
                    <p>{t!("renewal-start-saved", date = saved_on)}</p>
                    <Form><Button>{t!("renewal-start-resume")}</Button></Form>
                }
                .into_any(),
            }}
        </Layout>
    }
}
