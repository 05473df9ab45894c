#include "CLibXML2.h"

#include <stdint.h>
#include <string.h>

/* Files that may be loaded on this thread at this moment: those of the schema being compiled, else none. */
static _Thread_local const struct kenes_xml_file *served_files;
static _Thread_local int served_count;

static const char *base_name(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash == NULL ? path : slash + 1;
}

static const struct kenes_xml_file *served_file(const char *url) {
  for (int index = 0; index < served_count; index++) {
    if (strcmp(served_files[index].name, url) == 0) return &served_files[index];
  }
  /* "./xml.xsd" and "http://www.w3.org/2001/xml.xsd" both mean the copy that came along. */
  for (int index = 0; index < served_count; index++) {
    if (strcmp(base_name(served_files[index].name), base_name(url)) == 0) return &served_files[index];
  }
  return NULL;
}

static xmlParserInputPtr load_from_memory(const char *url, const char *id, xmlParserCtxtPtr context) {
  (void)id;
  const struct kenes_xml_file *file = url == NULL ? NULL : served_file(url);
  if (file == NULL) return NULL;
  xmlParserInputBufferPtr buffer = xmlParserInputBufferCreateMem(file->bytes, file->length, XML_CHAR_ENCODING_NONE);
  if (buffer == NULL) return NULL;
  xmlParserInputPtr input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE);
  if (input == NULL) {
    xmlFreeParserInputBuffer(buffer);
    return NULL;
  }
  input->filename = (char *)xmlStrdup((const xmlChar *)file->name);
  return input;
}

void kenes_xml_initialize(void) {
  xmlInitParser();
  /* Both are lazy otherwise, and their laziness is not thread-safe. */
  xmlSchemaInitTypes();
  xmlRelaxNGInitTypes();
  xmlSetExternalEntityLoader(load_from_memory);
}

#if LIBXML_VERSION >= 21200
typedef const xmlError *error_pointer;
#else
typedef xmlErrorPtr error_pointer;
#endif

static struct kenes_xml_error plain_error(error_pointer error) {
  return (struct kenes_xml_error){error->domain, error->code,    error->level, error->line, -1,
                                  error->file,   error->message, error->str1,  error->str2, error->int1};
}

struct parse_state {
  kenes_xml_error_reporter reporter;
  void *user;
  int has_internal_subset;
  int has_doctype;
};

static void forward_error(void *data, error_pointer error) {
  xmlParserCtxtPtr context = data;
  struct parse_state *state = context->_private;
  if (error == NULL || state == NULL) return;
  struct kenes_xml_error report = plain_error(error);
  const xmlParserInputPtr input = context->input;
  if (input != NULL && input->cur != NULL) report.offset = (long)(input->consumed + (input->cur - input->base));
  state->reporter(state->user, &report);
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

struct kenes_xml_parse_result kenes_xml_parse(const char *utf8, int length, const char *name,
                                              kenes_xml_error_reporter reporter, void *user) {
  struct kenes_xml_parse_result result = {0};
  struct parse_state state = {reporter, user, 0, 0};
  xmlParserCtxtPtr context = xmlNewParserCtxt();
  if (context == NULL) return result;
  context->_private = &state;
  context->sax->internalSubset = refuse_internal_subset;
  context->sax->serror = forward_error;
  result.document = xmlCtxtReadMemory(context, utf8, length, name, NULL,
                                      XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES | XML_PARSE_COMPACT |
                                          XML_PARSE_IGNORE_ENC);
  result.has_internal_subset = state.has_internal_subset;
  result.has_doctype = state.has_doctype;
  if (state.has_internal_subset && result.document != NULL) {
    xmlFreeDoc(result.document);
    result.document = NULL;
  }
  xmlFreeParserCtxt(context);
  return result;
}

struct reporting {
  kenes_xml_error_reporter reporter;
  void *user;
};

/* The line of the nearest element. A tree built from values keeps it in `_private`, since `line` ends at 65,535. */
static long line_of(error_pointer error) {
  xmlNodePtr node = error->node;
  while (node != NULL && node->type != XML_ELEMENT_NODE) {
    node = node->type == XML_DOCUMENT_NODE ? NULL : node->parent;
  }
  if (node != NULL && node->_private != NULL) return (long)(intptr_t)node->_private;
  if (node != NULL) return xmlGetLineNo(node);
  return error->line;
}

static void report_error(void *data, error_pointer error) {
  const struct reporting *reporting = data;
  if (error == NULL) return;
  struct kenes_xml_error report = plain_error(error);
  report.line = line_of(error);
  reporting->reporter(reporting->user, &report);
}

xmlSchemaPtr kenes_xml_schema_compile(const char *main, const struct kenes_xml_file *files, int count,
                                      kenes_xml_error_reporter reporter, void *user) {
  struct reporting reporting = {reporter, user};
  served_files = files;
  served_count = count;
  xmlSchemaPtr schema = NULL;
  xmlSchemaParserCtxtPtr context = xmlSchemaNewParserCtxt(main);
  if (context != NULL) {
    xmlSchemaSetParserStructuredErrors(context, report_error, &reporting);
    schema = xmlSchemaParse(context);
    xmlSchemaFreeParserCtxt(context);
  }
  served_files = NULL;
  served_count = 0;
  return schema;
}

xmlRelaxNGPtr kenes_xml_relaxng_compile(const char *main, const struct kenes_xml_file *files, int count,
                                        kenes_xml_error_reporter reporter, void *user) {
  struct reporting reporting = {reporter, user};
  served_files = files;
  served_count = count;
  xmlRelaxNGPtr schema = NULL;
  xmlRelaxNGParserCtxtPtr context = xmlRelaxNGNewParserCtxt(main);
  if (context != NULL) {
    xmlRelaxNGSetParserStructuredErrors(context, report_error, &reporting);
    schema = xmlRelaxNGParse(context);
    xmlRelaxNGFreeParserCtxt(context);
  }
  served_files = NULL;
  served_count = 0;
  return schema;
}

int kenes_xml_schema_validate(xmlSchemaPtr schema, xmlDocPtr document, kenes_xml_error_reporter reporter, void *user) {
  struct reporting reporting = {reporter, user};
  xmlSchemaValidCtxtPtr context = xmlSchemaNewValidCtxt(schema);
  if (context == NULL) return -1;
  xmlSchemaSetValidStructuredErrors(context, report_error, &reporting);
  int result = xmlSchemaValidateDoc(context, document);
  xmlSchemaFreeValidCtxt(context);
  return result;
}

int kenes_xml_relaxng_validate(xmlRelaxNGPtr schema, xmlDocPtr document, kenes_xml_error_reporter reporter, void *user) {
  struct reporting reporting = {reporter, user};
  xmlRelaxNGValidCtxtPtr context = xmlRelaxNGNewValidCtxt(schema);
  if (context == NULL) return -1;
  xmlRelaxNGSetValidStructuredErrors(context, report_error, &reporting);
  int result = xmlRelaxNGValidateDoc(context, document);
  xmlRelaxNGFreeValidCtxt(context);
  return result;
}

static void route_error(void *data, error_pointer error) {
  struct kenes_xml_error_route *route = data;
  if (error == NULL || route == NULL || route->handler == NULL) return;
  /* XPath errors have no line; `int1` is how far into the expression they are. */
  int column = error->domain == XML_FROM_XPATH ? error->int1 + 1 : error->int2;
  route->handler(route->user, error->domain, error->code, error->level, error->line, column, error->message);
}

void kenes_xpath_set_error_route(xmlXPathContextPtr context, struct kenes_xml_error_route *route) {
  context->userData = route;
  context->error = route_error;
}
