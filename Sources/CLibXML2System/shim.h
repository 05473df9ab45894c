/* Exists so that SwiftPM asks pkg-config for the flags of libxml2; CLibXML2 includes the real headers. */
