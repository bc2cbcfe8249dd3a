//! One A4 page that is filled from top to bottom. Lengths are in points (1/72 inch).

use std::num::NonZeroU16;

use krilla::{
    Document, SerializeSettings,
    destination::XyzDestination,
    geom::{PathBuilder, Point},
    metadata::Metadata,
    outline::{Outline, OutlineNode},
    page::PageSettings,
    surface::Surface,
    tagging::{
        Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, Node, SpanTag,
        TableHeaderScope, Tag, TagGroup, TagTree,
    },
    text::TextDirection,
};

use super::{PdfError, face::Face, mark};

const WIDTH: f32 = 595.28;
const HEIGHT: f32 = 841.89;
const MARGIN: f32 = 62.0;
/// The width of the text.
const ROOM: f32 = WIDTH - 2.0 * MARGIN;
/// Where the values of facts begin, from the left margin.
const VALUE: f32 = 160.0;
const BODY: f32 = 11.0;
const INK: (u8, u8, u8) = (0x1a, 0x1f, 0x21);
const SOFT: (u8, u8, u8) = (0x4a, 0x55, 0x59);
const LINE: (u8, u8, u8) = (0xc9, 0xc4, 0xb8);
const SAND: (u8, u8, u8) = (0xf6, 0xf1, 0xe6);

/// What is set on the page, from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// The heading of the paper.
    Title(String),
    /// A heading below it.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// What the paper is about, large in a box: its name and itself.
    Key(String, String),
    /// Facts: names and values.
    Facts(Vec<(String, String)>),
    /// Things to note.
    List(Vec<String>),
}

/// A paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sheet {
    /// Its title, which viewers show.
    pub title: String,
    /// Its language (BCP 47).
    pub language: String,
    /// The line beside the mark.
    pub brand: String,
    /// The small line at the foot.
    pub foot: String,
    /// What stands on it.
    pub blocks: Vec<Block>,
}

impl Sheet {
    /// The paper as a PDF file.
    ///
    /// # Errors
    /// [`PdfError`].
    pub fn render(&self, settings: SerializeSettings) -> Result<Vec<u8>, PdfError> {
        let mut document = Document::new_with(settings);
        document.set_metadata(
            Metadata::new()
                .title(self.title.clone())
                .language(self.language.clone())
                .creator("Mlango".to_owned()),
        );
        let size = PageSettings::from_wh(WIDTH, HEIGHT).ok_or(PdfError::Layout)?;
        let mut page = document.start_page_with(size);
        let (tree, outline) = self.draw(page.surface())?;
        page.finish();
        document.set_tag_tree(tree);
        document.set_outline(outline);
        document.finish().map_err(PdfError::Writing)
    }

    /// Draws everything and answers what it means, in the order it is read.
    fn draw(&self, surface: Surface<'_>) -> Result<(TagTree, Outline), PdfError> {
        let mut pen = Pen {
            surface,
            regular: Face::regular()?,
            bold: Face::bold()?,
            y: MARGIN,
            outline: Outline::new(),
        };
        pen.head(&self.brand);
        let mut tree = TagTree::new().with_lang(Some(self.language.clone()));
        for block in &self.blocks {
            tree.push(pen.block(block));
        }
        pen.foot(&self.foot);
        Ok((tree, pen.outline))
    }
}

/// Where the next line goes, and with what it is drawn.
struct Pen<'a> {
    surface: Surface<'a>,
    regular: Face,
    bold: Face,
    y: f32,
    /// The headings so far, as viewers list them.
    outline: Outline,
}

/// How a text is set.
#[derive(Clone, Copy)]
struct Style {
    bold: bool,
    size: f32,
    color: (u8, u8, u8),
}

impl Style {
    const BODY: Self = Self::new(false, BODY, INK);

    const fn new(bold: bool, size: f32, color: (u8, u8, u8)) -> Self {
        Self { bold, size, color }
    }

    /// From one line to the next.
    fn leading(self) -> f32 {
        self.size * 1.4
    }
}

impl Pen<'_> {
    fn block(&mut self, block: &Block) -> Node {
        match block {
            Block::Title(text) => self.heading(text, 1, Style::new(true, 22.0, INK), 14.0),
            Block::Heading(text) => self.heading(text, 2, Style::new(true, 14.0, INK), 18.0),
            Block::Paragraph(text) => {
                self.y += 4.0;
                let words = self.text(text, MARGIN, ROOM, Style::BODY);
                self.y += 6.0;
                TagGroup::with_children(Tag::P, words).into()
            }
            Block::Key(name, value) => self.key(name, value),
            Block::Facts(facts) => self.facts(facts),
            Block::List(items) => self.list(items),
        }
    }

    fn heading(&mut self, text: &str, level: u16, style: Style, before: f32) -> Node {
        self.y += before;
        let place = XyzDestination::new(0, Point::from_xy(MARGIN, self.y));
        self.outline
            .push_child(OutlineNode::new(text.to_owned(), place));
        let words = self.text(text, MARGIN, ROOM, style);
        self.y += 4.0;
        let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
        TagGroup::with_children(Tag::Hn(level, Some(text.to_owned())), words).into()
    }

    fn key(&mut self, name: &str, value: &str) -> Node {
        self.y += 10.0;
        let top = self.y;
        self.decoration(|pen| pen.rectangle(MARGIN, top, ROOM, 66.0, SAND));
        self.y += 10.0;
        let (left, room) = (MARGIN + 16.0, ROOM - 32.0);
        let mut words = self.text(name, left, room, Style::new(false, BODY, SOFT));
        self.y += 2.0;
        words.extend(self.text(value, left, room, Style::new(true, 22.0, INK)));
        self.y = top + 66.0 + 8.0;
        TagGroup::with_children(Tag::P, words).into()
    }

    fn facts(&mut self, facts: &[(String, String)]) -> Node {
        let mut table = TagGroup::new(Tag::Table);
        for (name, value) in facts {
            self.y += 6.0;
            let top = self.y;
            let name = self.text(name, MARGIN, VALUE - 12.0, Style::new(true, BODY, SOFT));
            let below_name = self.y;
            self.y = top;
            let value = self.text(value, MARGIN + VALUE, ROOM - VALUE, Style::BODY);
            self.y = self.y.max(below_name) + 5.0;
            let y = self.y;
            self.decoration(|pen| pen.rectangle(MARGIN, y, ROOM, 0.6, LINE));
            let cells = [
                TagGroup::with_children(Tag::TH(TableHeaderScope::Row), name),
                TagGroup::with_children(Tag::TD, value),
            ];
            let row = cells.map(Node::from).into_iter().collect();
            table.push(TagGroup::with_children(Tag::TR, row));
        }
        table.into()
    }

    fn list(&mut self, items: &[String]) -> Node {
        let mut list = TagGroup::new(Tag::L(ListNumbering::Disc));
        for item in items {
            self.y += 4.0;
            let top = self.y;
            let sign = self.text("•", MARGIN, 14.0, Style::BODY);
            self.y = top;
            let words = self.text(item, MARGIN + 16.0, ROOM - 16.0, Style::BODY);
            let parts = [
                TagGroup::with_children(Tag::Lbl, sign),
                TagGroup::with_children(Tag::LBody, words),
            ];
            let parts = parts.map(Node::from).into_iter().collect();
            list.push(TagGroup::with_children(Tag::LI, parts));
        }
        list.into()
    }

    /// Sets a text in as many lines as it needs and answers them for the tag tree.
    fn text(&mut self, text: &str, left: f32, room: f32, style: Style) -> Vec<Node> {
        let lines = self.face(style).lines(text, style.size, room);
        lines
            .iter()
            .map(|line| {
                let id = self.line(line, left, style, ContentTag::Span(SpanTag::empty()));
                Node::from(id)
            })
            .collect()
    }

    fn line(&mut self, line: &str, left: f32, style: Style, tag: ContentTag<'_>) -> Identifier {
        let font = self.face(style).font.clone();
        let base = Point::from_xy(left, self.y + style.size);
        let id = self.surface.start_tagged(tag);
        self.surface.set_fill(Some(mark::fill(style.color)));
        self.surface
            .draw_text(base, font, style.size, line, false, TextDirection::Auto);
        self.surface.end_tagged();
        self.y += style.leading();
        id
    }

    /// The mark and the line beside it: repeated on every paper, so no part of what is read.
    fn head(&mut self, brand: &str) {
        let top = self.y;
        self.decoration(|pen| mark::draw(&mut pen.surface, MARGIN, top, 34.0));
        self.y = top + 9.0;
        let header = Artifact::with_kind(ArtifactType::Header);
        let style = Style::new(true, 12.0, SOFT);
        self.line(brand, MARGIN + 46.0, style, ContentTag::Artifact(header));
        self.y = top + 44.0;
    }

    fn foot(&mut self, foot: &str) {
        self.y = HEIGHT - MARGIN;
        let footer = Artifact::with_kind(ArtifactType::Footer);
        let style = Style::new(false, 9.0, SOFT);
        self.line(foot, MARGIN, style, ContentTag::Artifact(footer));
    }

    /// Draws what only pleases the eye.
    fn decoration(&mut self, draw: impl FnOnce(&mut Self)) {
        let layout = Artifact::with_kind(ArtifactType::Layout);
        self.surface.start_tagged(ContentTag::Artifact(layout));
        draw(self);
        self.surface.end_tagged();
    }

    fn rectangle(&mut self, left: f32, top: f32, width: f32, height: f32, color: (u8, u8, u8)) {
        let mut path = PathBuilder::new();
        path.move_to(left, top);
        path.line_to(left + width, top);
        path.line_to(left + width, top + height);
        path.line_to(left, top + height);
        path.close();
        if let Some(path) = path.finish() {
            self.surface.set_fill(Some(mark::fill(color)));
            self.surface.draw_path(&path);
        }
    }

    const fn face(&self, style: Style) -> &Face {
        if style.bold {
            &self.bold
        } else {
            &self.regular
        }
    }
}
