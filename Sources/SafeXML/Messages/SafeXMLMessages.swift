public import Diagnostics

/// What this module says to people.
public enum SafeXMLMessages {
  public static let catalogue = MessageCatalogue(joining: [
    fileMessages, encodingMessages, limitMessages, syntaxMessages, suspicionMessages, schemaMessages,
    XPathMessages.catalogue,
  ])
}
