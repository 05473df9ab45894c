internal import CLibXML2

/// A libxml2 document that ends with its owner.
final class LibXMLDocument {
  let pointer: xmlDocPtr

  init(takingOwnershipOf pointer: xmlDocPtr) {
    self.pointer = pointer
  }

  deinit {
    xmlFreeDoc(pointer)
  }
}
