internal import CLibXML2

/// Where a start tag begins: its 1-based line, and the offset of the `<` in the UTF-8 text.
typealias TagPosition = kenes_xml_tag
