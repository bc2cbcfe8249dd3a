//! Samples of form fields, each plain and wrong.

use leptos::prelude::*;

use crate::{
    components::{
        Arranged, Button, Checkbox, Checkboxes, Choice, DateField, FileField, Form, NumberField,
        Radios, Select, TextArea, TextField, Width,
    },
    model::{DateInput, DatePart},
};

/// Every field.
#[component]
pub(super) fn Fields() -> impl IntoView {
    view! {
        <h2>"Fields"</h2>
        <Form idempotency_key="sample".to_owned()>
            <TextField name="sample-name" label="Full name" autocomplete="name".to_owned() />
            <TextField
                name="sample-name-wrong" label="Full name" hint="As on your card".to_owned()
                error="Enter your full name".to_owned() value="<b>\"Thabo\"</b>".to_owned()
            />
            <TextField
                name="sample-mail" label="Email address" kind="email" optional=true
                autocomplete="email".to_owned()
            />
            <TextField
                name="sample-code" label="Activation code" code=true width=Width::Ten
                hint="10 letters and digits, on your letter".to_owned()
            />
            <TextField
                name="sample-phone" label="Phone number" kind="tel" prefix="+266".to_owned()
                width=Width::Twenty
            />
            <NumberField name="sample-number" label="How many people live with you?" width=Width::Two />
            <Dates />
            <Choices />
            <Select
                name="sample-district" label="District" prompt="Choose a district".to_owned()
                choices=vec![Choice::new("maseru", "Maseru"), Choice::new("berea", "Berea")]
            />
            <Select
                name="sample-district-wrong" label="District" value="berea".to_owned()
                error="Choose the district you live in".to_owned()
                choices=vec![Choice::new("maseru", "Maseru"), Choice::new("berea", "Berea")]
            />
            <TextArea name="sample-text" label="Anything else" optional=true />
            <TextArea
                name="sample-text-wrong" label="What happened?" rows=3
                value="</textarea><script>alert(1)</script>".to_owned()
                error="What happened must be 500 characters or fewer".to_owned()
            />
            <FileField
                name="sample-file" label="Photo" hint="A JPG or PNG of up to 5MB".to_owned()
                accept="image/jpeg,image/png".to_owned()
            />
            <FileField
                name="sample-file-wrong" label="Photo"
                error="The selected file must be a JPG, PNG or PDF".to_owned()
            />
            <Button>"Continue"</Button>
        </Form>
    }
}

#[component]
fn Dates() -> impl IntoView {
    let typed = |day: &str, month: &str, year: &str| DateInput {
        day: day.to_owned(),
        month: month.to_owned(),
        year: year.to_owned(),
    };
    view! {
        <DateField
            name="sample-date" legend="Date of birth" hint="For example, 27 3 1987".to_owned()
            value=typed("27", "March", "1987")
        />
        <DateField
            name="sample-date-wrong" legend="Date of birth" value=typed("27", "", "1987")
            error="Date of birth must include a month".to_owned() wrong=vec![DatePart::Month]
        />
    }
}

#[component]
fn Choices() -> impl IntoView {
    let reasons = || {
        vec![
            Choice::new("expires", "It expires soon").hint("Within 6 months"),
            Choice::new("damaged", "It is damaged"),
            Choice::new("other", "Another reason")
                .reveals(view! { <TextField name="sample-reason-text" label="Which reason?" /> }),
        ]
    };
    let plain = || vec![Choice::new("yes", "Yes"), Choice::new("no", "No")];
    view! {
        <Radios
            name="sample-reason" legend="Why do you want a new card?" choices=reasons()
            value="other".to_owned()
        />
        <Radios
            name="sample-yes-wrong" legend="Is this still your address?" choices=plain() arranged=Arranged::Inline
            error="Select yes if this is still your address".to_owned()
        />
        <Checkboxes
            name="sample-channels" legend="How may we reach you?"
            hint="Choose all that you use".to_owned()
            choices=vec![
                Choice::new("sms", "Text message"),
                Choice::new("mail", "Email"),
                Choice::new("post", "Post").hint("Takes about a week"),
            ]
            values=vec!["sms".to_owned()]
        />
        <Checkboxes
            name="sample-channels-wrong" legend="How may we reach you?"
            choices=vec![Choice::new("sms", "Text message"), Choice::new("mail", "Email")]
            error="Choose at least one way to reach you".to_owned()
        />
        <Checkbox
            name="sample-shared" label="I share this phone with others"
            hint="We keep nothing on it and sign you out after 5 minutes".to_owned()
        />
        <Checkbox
            name="sample-agree-wrong" label="What I said is true"
            error="Confirm that what you said is true".to_owned()
        />
    }
}
