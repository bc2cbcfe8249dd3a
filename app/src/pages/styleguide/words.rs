//! Samples of headings, buttons, notices and lists.

use leptos::prelude::*;

use crate::components::{
    Banner, BannerKind, Button, ButtonKind, ButtonLink, Buttons, Caption, Details, Dialog,
    InsetText, Pagination, Panel, PersonName, Steps, SummaryList, SummaryRow, Table, Tag, TagKind,
    Task, TaskList, TaskState, WarningText,
};

/// Headings, buttons, notices and lists.
#[component]
pub(super) fn Words() -> impl IntoView {
    view! {
        <Headings />
        <h2>"Buttons"</h2>
        <Buttons>
            <Button>"Continue"</Button>
            <Button kind=ButtonKind::Secondary>"Save and come back"</Button>
            <Button kind=ButtonKind::Warning>"Cancel the appointment"</Button>
            <ButtonLink href="#main">"Start now"</ButtonLink>
        </Buttons>
        <h2>"Banners and notes"</h2>
        <Banner><p>"The office in Maseru is closed on Friday."</p></Banner>
        <Banner kind=BannerKind::Success><p>"Your address has been changed."</p></Banner>
        <Banner kind=BannerKind::Warning title="Your ID card expires in 3 weeks".to_owned()>
            <p><a href="#main">"Renew it now"</a></p>
        </Banner>
        <WarningText>"Your card is blocked as soon as you send this."</WarningText>
        <InsetText><p>"It takes about 10 minutes. You can stop and come back."</p></InsetText>
        <Details summary="I don't have a code"><p>"Go to an office with the ID you have."</p></Details>
        <Details summary="Unfolded" open=true><p>"This one is open from the start."</p></Details>
        <Lists />
        <h2>"Panel"</h2>
        <div class="flow"><Panel
            title="Appointment booked"
            label="Your reference".to_owned() reference="7K2M9 Q4XPA".to_owned()
        /></div>
        <h2>"Dialog"</h2>
        <Dialog id="sample-dialog" title="Do you want to stay signed in?" open=true>
            <p>"You will be signed out in 2 minutes."</p>
            <Buttons>
                <Button>"Stay signed in"</Button>
                <Button kind=ButtonKind::Secondary>"Sign out"</Button>
            </Buttons>
        </Dialog>
        <h2>"Steps and pages"</h2>
        <Steps current=2 total=5 />
        <Pagination
            label="Weeks"
            previous=Some(("#main".to_owned(), "16 to 20 November".to_owned()))
            next=Some(("#main".to_owned(), "30 November to 4 December".to_owned()))
        />
    }
}

#[component]
fn Headings() -> impl IntoView {
    view! {
        <h2>"Text"</h2>
        <Caption>"A caption above a heading"</Caption>
        <h3>"A heading of the third level"</h3>
        <p>
            "A paragraph with " <a href="#main">"a link"</a> ", a name, "
            <PersonName name="Palesa Mokoena" /> ", and a name written from right to left, "
            <PersonName name="فاطمة" /> "."
        </p>
        <ul><li>"One thing"</li><li>"Another thing"</li></ul>
        <h2>"Tags"</h2>
        <p>
            <Tag>"Withdrawn"</Tag>" "
            <Tag kind=TagKind::Active>"In review"</Tag>" "
            <Tag kind=TagKind::Good>"Ready to collect"</Tag>" "
            <Tag kind=TagKind::Soon>"Expires soon"</Tag>" "
            <Tag kind=TagKind::Bad>"Expired"</Tag>
        </p>
    }
}

#[component]
fn Lists() -> impl IntoView {
    let row = |name: &str, wait: &str, places: &str| {
        [name, wait, places]
            .map(|cell| cell.to_owned().into_any())
            .into_iter()
            .collect::<Vec<_>>()
    };
    view! {
        <h2>"Summary list"</h2>
        <SummaryList rows=vec![
            SummaryRow::new("Name", view! { <PersonName name="Thabo Mofokeng" /> }),
            SummaryRow::new("Address", "14 Kingsway\nMaseru 100").change("#main", "your address"),
            SummaryRow::new("Phone", "+266 5800 1234").change("#main", "your phone number"),
        ] />
        <h2>"Task list"</h2>
        <TaskList tasks=vec![
            Task::new("Your contact details", "#main", TaskState::Completed),
            Task::new("Your address", "#main", TaskState::Incomplete)
                .hint("Where the letter goes"),
            Task::new("Check and send", "#main", TaskState::CannotStartYet),
        ] />
        <h2>"Table"</h2>
        <Table
            caption="Offices near you"
            head=["Office", "Next free day", "Places"].map(ToOwned::to_owned).to_vec()
            rows=vec![
                row("Maseru", "24 November", "12"),
                row("Teyateyaneng", "25 November", "104"),
            ]
            numeric=vec![2]
        />
    }
}
