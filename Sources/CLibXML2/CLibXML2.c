#include "CLibXML2.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/hash.h>

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
#if LIBXML_VERSION < 21300
  /* How deep a document may be is decided before libxml2 sees it, by the one who knows the stack of its thread. The
     other limits of libxml2, which XML_PARSE_HUGE would lift as well, stay. */
  xmlParserMaxDepth = KENES_XML_DEEPEST;
#endif
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

/* What grows while a flat tree is made; the capacities belong to the arrays of the tree. */
struct flat_maker {
  struct kenes_xml_flat_tree *tree;
  uint32_t node_capacity, attribute_capacity, declaration_capacity, name_capacity, byte_capacity;
  /* Positions of the open elements. */
  uint32_t *open;
  uint32_t open_count, open_capacity;
  /* Whether the last node is a text that the next characters belong to. */
  int is_in_text;
  int has_failed;
  const struct kenes_xml_tag *tags;
  int tag_count, next_tag;
  /* Open addressing from the addresses of the parser's strings, which it keeps once each, to positions of names. */
  struct name_slot *slots;
  uint32_t slot_count;
  xmlHashTablePtr identifiers;
};

struct name_slot {
  const xmlChar *local, *prefix, *namespace_name;
  uint32_t position;
  int is_used;
};

struct parse_state {
  kenes_xml_error_reporter reporter;
  void *user;
  int has_internal_subset;
  int has_doctype;
  struct flat_maker maker;
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
  const xmlChar *next = context->input == NULL ? NULL : context->input->cur;
  /* libxml2 takes a bracket directly behind the end of the declaration for a subset, too. */
  if (next != NULL && (next[0] == '[' || (next[0] == '>' && next[1] == '['))) {
    state->has_internal_subset = 1;
    xmlStopParser(context);
    return;
  }
  xmlSAX2InternalSubset(data, name, external, system);
}

/* The parser knows where a tag ends, and only up to line 65,535. */
static void start_with_line(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *namespace_name,
                            int declaration_count, const xmlChar **declarations, int attribute_count,
                            int defaulted_count, const xmlChar **attributes) {
  xmlParserCtxtPtr context = data;
  xmlSAX2StartElementNs(data, local, prefix, namespace_name, declaration_count, declarations, attribute_count,
                        defaulted_count, attributes);
  struct flat_maker *maker = &((struct parse_state *)context->_private)->maker;
  if (maker->next_tag >= maker->tag_count) return;
  const int line = maker->tags[maker->next_tag++].line;
  if (context->node != NULL) context->node->_private = (void *)(intptr_t)line;
}

struct kenes_xml_parse_result kenes_xml_parse(const char *utf8, int length, const char *name,
                                              const struct kenes_xml_tag *tags, int tag_count,
                                              kenes_xml_error_reporter reporter, void *user) {
  struct kenes_xml_parse_result result = {0};
  struct parse_state state = {.reporter = reporter, .user = user, .maker = {.tags = tags, .tag_count = tag_count}};
  xmlParserCtxtPtr context = xmlNewParserCtxt();
  if (context == NULL) return result;
  context->_private = &state;
  context->sax->internalSubset = refuse_internal_subset;
  context->sax->serror = forward_error;
  context->sax->startElementNs = start_with_line;
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

/* MARK: Flat trees */

/* Room for `more` items behind `count`; returns the array or NULL, where the old one is still there. */
static void *grown(void *array, uint32_t count, uint32_t more, uint32_t *capacity, size_t size) {
  uint64_t wanted = (uint64_t)count + more;
  if (wanted <= *capacity) return array;
  uint64_t next = *capacity + (uint64_t)*capacity / 2 + 64;
  if (next < wanted) next = wanted;
  if (next >= UINT32_MAX) return NULL;
  void *moved = realloc(array, next * size);
  if (moved != NULL) *capacity = (uint32_t)next;
  return moved;
}

#define MAKE_ROOM(maker, array, count, capacity, more)                                                     \
  ({                                                                                                       \
    void *moved = grown((array), (count), (more), &(capacity), sizeof *(array));                           \
    if (moved != NULL) (array) = moved;                                                                    \
    if (moved == NULL) (maker)->has_failed = 1;                                                            \
    moved != NULL;                                                                                         \
  })

static struct kenes_xml_text keep_bytes(struct flat_maker *maker, const xmlChar *bytes, uint32_t length) {
  struct kenes_xml_flat_tree *tree = maker->tree;
  struct kenes_xml_text text = {tree->byte_count, 0};
  /* memcpy may not be given NULL, not even for no bytes (C23, 7.26.1). */
  if (length == 0) return text;
  if (!MAKE_ROOM(maker, tree->bytes, tree->byte_count, maker->byte_capacity, length)) return text;
  memcpy(tree->bytes + tree->byte_count, bytes, length);
  tree->byte_count += length;
  text.length = length;
  return text;
}

/* The parser hands an ampersand in a value over as "&#38;" (xmlParseAttValueComplex), and no other reference at all. */
static struct kenes_xml_text keep_value(struct flat_maker *maker, const xmlChar *bytes, uint32_t length) {
  struct kenes_xml_text value = keep_bytes(maker, bytes, length);
  if (value.length == 0 || memchr(bytes, '&', length) == NULL) return value;
  char *text = maker->tree->bytes + value.start;
  uint32_t kept = 0;
  for (uint32_t index = 0; index < length; index++) {
    text[kept++] = text[index];
    if (length - index >= 5 && memcmp(text + index, "&#38;", 5) == 0) index += 4;
  }
  maker->tree->byte_count = value.start + kept;
  value.length = kept;
  return value;
}

static struct kenes_xml_text keep_string(struct flat_maker *maker, const xmlChar *string) {
  if (string == NULL) return (struct kenes_xml_text){0, KENES_XML_ABSENT};
  return keep_bytes(maker, string, (uint32_t)strlen((const char *)string));
}

static size_t name_hash(const xmlChar *local, const xmlChar *prefix, const xmlChar *namespace_name) {
  size_t hash = (size_t)local * 0x9E3779B97F4A7C15u;
  hash ^= (size_t)prefix * 0xC2B2AE3D27D4EB4Fu;
  hash ^= (size_t)namespace_name * 0x165667B19E3779F9u;
  return hash >> 20 ^ hash >> 40;
}

static struct name_slot *slot_of(struct name_slot *slots, uint32_t count, const xmlChar *local, const xmlChar *prefix,
                                 const xmlChar *namespace_name) {
  size_t index = name_hash(local, prefix, namespace_name) & (count - 1);
  while (slots[index].is_used && (slots[index].local != local || slots[index].prefix != prefix ||
                                  slots[index].namespace_name != namespace_name)) {
    index = (index + 1) & (count - 1);
  }
  return &slots[index];
}

static int make_slots(struct flat_maker *maker, uint32_t count) {
  struct name_slot *slots = calloc(count, sizeof *slots);
  if (slots == NULL) return 0;
  for (uint32_t index = 0; index < maker->slot_count; index++) {
    const struct name_slot *old = &maker->slots[index];
    if (old->is_used) *slot_of(slots, count, old->local, old->prefix, old->namespace_name) = *old;
  }
  free(maker->slots);
  maker->slots = slots;
  maker->slot_count = count;
  return 1;
}

static uint32_t keep_name(struct flat_maker *maker, const xmlChar *local, const xmlChar *prefix,
                          const xmlChar *namespace_name) {
  struct kenes_xml_flat_tree *tree = maker->tree;
  if (tree->name_count * 2 >= maker->slot_count && !make_slots(maker, maker->slot_count * 2)) {
    maker->has_failed = 1;
    return 0;
  }
  struct name_slot *slot = slot_of(maker->slots, maker->slot_count, local, prefix, namespace_name);
  if (slot->is_used) return slot->position;
  if (!MAKE_ROOM(maker, tree->names, tree->name_count, maker->name_capacity, 1)) return 0;
  struct kenes_xml_name name = {keep_string(maker, local), keep_string(maker, prefix),
                                keep_string(maker, namespace_name)};
  tree->names[tree->name_count] = name;
  *slot = (struct name_slot){local, prefix, namespace_name, tree->name_count, 1};
  return tree->name_count++;
}

static struct kenes_xml_node *add_node(struct flat_maker *maker, uint16_t kind) {
  struct kenes_xml_flat_tree *tree = maker->tree;
  maker->is_in_text = 0;
  if (!MAKE_ROOM(maker, tree->nodes, tree->node_count, maker->node_capacity, 1)) return NULL;
  struct kenes_xml_node *node = &tree->nodes[tree->node_count++];
  *node = (struct kenes_xml_node){.kind = kind, .end = tree->node_count};
  return node;
}

static void stop_if_failed(xmlParserCtxtPtr context, const struct flat_maker *maker) {
  if (maker->has_failed) xmlStopParser(context);
}

/* What libxml2 says only while it builds a tree of its own: of two equal `xml:id` one must be wrong. */
static void check_identifier(xmlParserCtxtPtr context, struct parse_state *state, const struct kenes_xml_text *value) {
  struct flat_maker *maker = &state->maker;
  if (maker->identifiers == NULL) maker->identifiers = xmlHashCreate(64);
  xmlChar *text = xmlStrndup((const xmlChar *)maker->tree->bytes + value->start, (int)value->length);
  if (maker->identifiers == NULL || text == NULL) {
    maker->has_failed = 1;
  } else if (xmlHashAddEntry(maker->identifiers, text, context) != 0) {
    struct kenes_xml_error report = {.domain = XML_FROM_DTD, .code = XML_DTD_ID_REDEFINED, .level = XML_ERR_ERROR,
                                     .offset = -1, .first = (const char *)text};
    const xmlParserInputPtr input = context->input;
    if (input != NULL && input->cur != NULL) report.offset = (long)(input->consumed + (input->cur - input->base));
    state->reporter(state->user, &report);
  }
  xmlFree(text);
}

static void flat_start(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *namespace_name,
                       int declaration_count, const xmlChar **declarations, int attribute_count, int defaulted_count,
                       const xmlChar **attributes) {
  (void)defaulted_count;
  xmlParserCtxtPtr context = data;
  struct parse_state *state = context->_private;
  struct flat_maker *maker = &state->maker;
  struct kenes_xml_flat_tree *tree = maker->tree;
  const uint32_t position = tree->node_count;
  struct kenes_xml_node *node = add_node(maker, KENES_XML_ELEMENT);
  if (node == NULL || !MAKE_ROOM(maker, maker->open, maker->open_count, maker->open_capacity, 1) ||
      !MAKE_ROOM(maker, tree->attributes, tree->attribute_count, maker->attribute_capacity,
                 (uint32_t)attribute_count) ||
      !MAKE_ROOM(maker, tree->declarations, tree->declaration_count, maker->declaration_capacity,
                 (uint32_t)declaration_count)) {
    xmlStopParser(context);
    return;
  }
  if (maker->open_count == 0 && tree->root == KENES_XML_ABSENT) tree->root = position;
  maker->open[maker->open_count++] = position;
  if (maker->next_tag < maker->tag_count) {
    node->line = maker->tags[maker->next_tag].line;
    node->offset = maker->tags[maker->next_tag].offset;
    maker->next_tag++;
  }
  node->name = keep_name(maker, local, prefix, namespace_name);
  node->first_declaration = tree->declaration_count;
  node->declaration_count = (uint16_t)declaration_count;
  for (int index = 0; index < declaration_count; index++) {
    struct kenes_xml_declaration declaration = {keep_string(maker, declarations[2 * index]),
                                                keep_string(maker, declarations[2 * index + 1])};
    tree->declarations[tree->declaration_count++] = declaration;
  }
  node->first = tree->attribute_count;
  node->count = (uint32_t)attribute_count;
  for (int index = 0; index < attribute_count; index++) {
    const xmlChar **part = attributes + 5 * index;
    struct kenes_xml_attribute attribute = {keep_name(maker, part[0], part[1], part[2]),
                                            keep_value(maker, part[3], (uint32_t)(part[4] - part[3]))};
    tree->attributes[tree->attribute_count++] = attribute;
    if (part[1] == context->str_xml && strcmp((const char *)part[0], "id") == 0) {
      check_identifier(context, state, &attribute.value);
    }
  }
  stop_if_failed(context, maker);
}

static void flat_end(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *namespace_name) {
  (void)local, (void)prefix, (void)namespace_name;
  xmlParserCtxtPtr context = data;
  struct flat_maker *maker = &((struct parse_state *)context->_private)->maker;
  maker->is_in_text = 0;
  if (maker->open_count == 0) return;
  maker->tree->nodes[maker->open[--maker->open_count]].end = maker->tree->node_count;
}

static void flat_characters(void *data, const xmlChar *characters, int length) {
  xmlParserCtxtPtr context = data;
  struct flat_maker *maker = &((struct parse_state *)context->_private)->maker;
  if (length <= 0) return;
  if (!maker->is_in_text) {
    struct kenes_xml_node *node = add_node(maker, KENES_XML_TEXT);
    if (node != NULL) node->first = maker->tree->byte_count;
  }
  /* What follows a text directly is written directly behind it. */
  const struct kenes_xml_text more = keep_bytes(maker, characters, (uint32_t)length);
  if (!maker->has_failed) maker->tree->nodes[maker->tree->node_count - 1].count += more.length;
  maker->is_in_text = 1;
  stop_if_failed(context, maker);
}

static void add_aside(xmlParserCtxtPtr context, uint16_t kind, const xmlChar *target, const xmlChar *text) {
  struct flat_maker *maker = &((struct parse_state *)context->_private)->maker;
  const uint32_t name = target == NULL ? 0 : keep_name(maker, target, NULL, NULL);
  const struct kenes_xml_text kept = keep_bytes(maker, text, text == NULL ? 0 : (uint32_t)strlen((const char *)text));
  struct kenes_xml_node *node = maker->has_failed ? NULL : add_node(maker, kind);
  if (node != NULL) {
    node->name = name;
    node->first = kept.start;
    node->count = kept.length;
  }
  stop_if_failed(context, maker);
}

static void flat_comment(void *data, const xmlChar *text) { add_aside(data, KENES_XML_COMMENT, NULL, text); }

static void flat_instruction(void *data, const xmlChar *target, const xmlChar *text) {
  add_aside(data, KENES_XML_INSTRUCTION, target, text);
}

void kenes_xml_flat_tree_free(struct kenes_xml_flat_tree *tree) {
  if (tree == NULL) return;
  free(tree->nodes);
  free(tree->attributes);
  free(tree->declarations);
  free(tree->names);
  free(tree->bytes);
  free(tree);
}

/* What a document needs at the least, so that the arrays of an ordinary one are moved a few times at most. */
static int begin_flat_tree(struct flat_maker *maker, int length) {
  struct kenes_xml_flat_tree *tree = calloc(1, sizeof *tree);
  if (tree == NULL) return 0;
  maker->tree = tree;
  tree->root = KENES_XML_ABSENT;
  return MAKE_ROOM(maker, tree->nodes, 0, maker->node_capacity, (uint32_t)(length / 64 + 16)) &&
         MAKE_ROOM(maker, tree->attributes, 0, maker->attribute_capacity, (uint32_t)(length / 64 + 16)) &&
         MAKE_ROOM(maker, tree->declarations, 0, maker->declaration_capacity, 16) &&
         MAKE_ROOM(maker, tree->names, 0, maker->name_capacity, 64) &&
         MAKE_ROOM(maker, tree->bytes, 0, maker->byte_capacity, (uint32_t)(length / 2 + 256)) && make_slots(maker, 256);
}

struct kenes_xml_read_result kenes_xml_read(const char *utf8, int length, const char *name,
                                            const struct kenes_xml_tag *tags, int tag_count,
                                            kenes_xml_error_reporter reporter, void *user) {
  struct kenes_xml_read_result result = {0};
  struct parse_state state = {.reporter = reporter, .user = user, .maker = {.tags = tags, .tag_count = tag_count}};
  struct flat_maker *maker = &state.maker;
  xmlParserCtxtPtr context = xmlNewParserCtxt();
  if (context != NULL && begin_flat_tree(maker, length)) {
    context->_private = &state;
    context->sax->internalSubset = refuse_internal_subset;
    context->sax->serror = forward_error;
    context->sax->startElementNs = flat_start;
    context->sax->endElementNs = flat_end;
    context->sax->characters = flat_characters;
    context->sax->ignorableWhitespace = flat_characters;
    context->sax->cdataBlock = flat_characters;
    context->sax->comment = flat_comment;
    context->sax->processingInstruction = flat_instruction;
    context->sax->reference = NULL;
    xmlDocPtr document =
        xmlCtxtReadMemory(context, utf8, length, name, NULL,
                          XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_COMPACT | XML_PARSE_IGNORE_ENC);
    result.has_internal_subset = state.has_internal_subset;
    result.has_doctype = state.has_doctype;
    if (document != NULL && !state.has_internal_subset && !maker->has_failed && maker->open_count == 0) {
      result.tree = maker->tree;
      maker->tree = NULL;
    }
    if (document != NULL) xmlFreeDoc(document);
  }
  kenes_xml_flat_tree_free(maker->tree);
  free(maker->open);
  free(maker->slots);
  if (maker->identifiers != NULL) xmlHashFree(maker->identifiers, NULL);
  if (context != NULL) xmlFreeParserCtxt(context);
  return result;
}

/* MARK: Schemas */

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
