//! Pages, foldered by who uses them.
