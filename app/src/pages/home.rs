//! `/`: what one can do here, and the two doors in.

use leptos::prelude::*;

use crate::{
    components::{ButtonKind, ButtonLink, Buttons, Icon, Layout, Picture, Tile, Tiles},
    shell::{href, page},
    t,
};

/// The home page.
#[component]
pub fn Home() -> impl IntoView {
    let signed_in = page().signed_in;
    view! {
        <Layout title=t!("home-title") wide=true>
            <div class="hero">
                <div class="hero-text flow">
                    <h1>{t!("home-title")}</h1>
                    <p class="lead">{t!("home-intro")}</p>
                    {if signed_in { ToAccount().into_any() } else { Doors().into_any() }}
                </div>
                <HomeDoor />
            </div>
            <h2>{t!("home-services-title")}</h2>
            <Tiles>
                <Tile
                    picture=Picture::IdCard href=href("/services")
                    title=t!("home-renew-title") text=t!("home-renew-text")
                />
                <Tile
                    picture=Picture::Calendar href=href("/appointments")
                    title=t!("home-book-title") text=t!("home-book-text")
                />
                <Tile
                    picture=Picture::Person href=href("/id")
                    title=t!("home-id-title") text=t!("home-id-text")
                />
                <Tile
                    picture=Picture::Help href=href("/help")
                    title=t!("home-help-title") text=t!("home-help-text")
                />
            </Tiles>
            <div class="home-columns">
                <section class="flow">
                    <h2>{t!("home-need-title")}</h2>
                    <ul class="picture-list">
                        <Need picture=Picture::Message text=t!("home-need-code") />
                        <Need picture=Picture::Calendar text=t!("home-need-birth") />
                        <Need picture=Picture::Phone text=t!("home-need-phone") />
                    </ul>
                </section>
                <section class="flow">
                    <h2>{t!("home-safe-title")}</h2>
                    <ul class="picture-list">
                        <Need picture=Picture::Key text=t!("home-safe-password") />
                        <Need picture=Picture::Shield text=t!("home-safe-codes") />
                        <Need picture=Picture::Office text=t!("home-safe-office") />
                    </ul>
                </section>
            </div>
        </Layout>
    }
}

/// For visitors: in, or in for the first time.
#[component]
fn Doors() -> impl IntoView {
    view! {
        <Buttons>
            <ButtonLink href=href("/sign-in")>{t!("nav-sign-in")}</ButtonLink>
            <ButtonLink href=href("/activate") kind=ButtonKind::Secondary>
                {t!("home-activate")}
            </ButtonLink>
        </Buttons>
        <p class="hint">{t!("home-activate-hint")}</p>
    }
}

/// For people who are in already.
#[component]
fn ToAccount() -> impl IntoView {
    view! {
        <Buttons>
            <ButtonLink href=href("/account")>{t!("home-account")}</ButtonLink>
        </Buttons>
    }
}

#[component]
fn Need(picture: Picture, text: String) -> impl IntoView {
    view! { <li><Icon picture /><span>{text}</span></li> }
}

/// The mark at large: a carved double door, one leaf ajar, light falling out of it.
#[component]
fn HomeDoor() -> impl IntoView {
    // A row of leaves and seeds on the lintel, as in the band under the header.
    let carving: Vec<_> = (0..6)
        .map(|place| {
            let x = 38 + place * 24;
            view! {
                <path class="door-carving" d=format!("M{x} 24q12-14 24 0q-12 14-24 0") />
                <circle class="door-seed" cx=x + 12 cy="24" r="3" />
            }
        })
        .collect();
    let studs: Vec<_> = (0..5)
        .flat_map(|row| (0..2).map(move |column| (58 + column * 24, 76 + row * 40)))
        .map(|(x, y)| view! { <circle class="door-seed" cx=x cy=y r="4" /> })
        .collect();
    view! {
        <svg class="door" viewBox="0 0 300 360" width="300" height="360" aria-hidden="true" focusable="false">
            <path class="door-wall" d="M0 360V150a150 150 0 0 1 300 0v210z" />
            <path class="door-glow" d="M148 336h66l38 24H92z" />
            <g transform="translate(40 44)">
                <path class="door-frame" d="M26 6h168v36H26zM32 42h14v242H32zM174 42h14v242h-14zM20 284h180v8H20z" />
                {carving}
                <path class="door-light" d="M108 42h66v242h-66z" />
                <path class="door-ray" d="M108 284V120l40 164z" />
                <path class="door-leaf" d="M46 42h60v242H46zM174 42v242l-34-28V66z" />
                <path class="door-panel" d="M51 48h50v230H51zM169 54v218l-24-20V70z" />
                {studs}
                <path class="door-post" d="M102 42h8v242h-8z" />
            </g>
        </svg>
    }
}
