#include "CLibXML2.h"

#include <string.h>

static xmlParserInputPtr deny_external(const char *url, const char *id, xmlParserCtxtPtr context) {
  (void)url;
  (void)id;
  (void)context;
  return NULL;
}

void kenes_xml_initialize(void) {
  xmlInitParser();
  xmlSetExternalEntityLoader(deny_external);
}

struct parse_state {
  kenes_xml_error_handler handler;
  void *user;
  int has_internal_subset;
  int has_doctype;
};

#if LIBXML_VERSION >= 21200
static void forward_error(void *data, const xmlError *error) {
#else
static void forward_error(void *data, xmlErrorPtr error) {
#endif
  xmlParserCtxtPtr context = data;
  struct parse_state *state = context->_private;
  if (error == NULL || state == NULL || state->handler == NULL) return;
  state->handler(state->user, error->domain, error->code, error->level, error->line, error->int2, error->message);
}

/* libxml2 2.9.14 can hang inside a hostile subset, so it is stopped before the first byte of one is read. */
static void refuse_internal_subset(void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  xmlParserCtxtPtr context = data;
  struct parse_state *state = context->_private;
  state->has_doctype = 1;
  if (context->input != NULL && context->input->cur != NULL && *context->input->cur == '[') {
    state->has_internal_subset = 1;
    xmlStopParser(context);
    return;
  }
  xmlSAX2InternalSubset(data, name, external, system);
}

struct kenes_xml_parse_result kenes_xml_parse(const char *bytes, int length, const char *name, const char *encoding,
                                              kenes_xml_error_handler handler, void *user) {
  struct kenes_xml_parse_result result = {0};
  struct parse_state state = {handler, user, 0, 0};
  xmlParserCtxtPtr context = xmlNewParserCtxt();
  if (context == NULL) return result;
  context->_private = &state;
  context->sax->internalSubset = refuse_internal_subset;
  context->sax->serror = forward_error;
  result.document = xmlCtxtReadMemory(context, bytes, length, name, encoding,
                                      XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES | XML_PARSE_COMPACT);
  result.is_well_formed = context->wellFormed;
  result.consumed = xmlByteConsumed(context);
  result.has_internal_subset = state.has_internal_subset;
  result.has_doctype = state.has_doctype;
  if (state.has_internal_subset && result.document != NULL) {
    xmlFreeDoc(result.document);
    result.document = NULL;
  }
  xmlFreeParserCtxt(context);
  return result;
}
