#ifndef KENES_CLIBXML2_H
#define KENES_CLIBXML2_H

// libxml2 mentions ICU in one private structure; Foundation brings an ICU of its own, and clang refuses the two together.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <stdint.h>

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

/// Swift cannot import the variable `xmlFree`: it is a macro in threaded builds.
static inline void kenes_xml_free(void *pointer) { xmlFree(pointer); }

/// One structured error of a parse, a compile or a validation; everything in it lives only during the call.
///
/// Shields Swift from the const that libxml2 2.12 added to the callback's type.
struct kenes_xml_error {
  int domain;
  int code;
  int level;
  /// 1-based, or 0 where unknown. True also above 65,535 for trees whose nodes carry their line in `_private`.
  long line;
  /// Of a parse: how many bytes of the input had been read, else -1.
  long offset;
  /// Name of the file that libxml2 was reading, or NULL.
  const char *file;
  const char *message;
  /// What the message is about, such as names of elements; NULL where there is nothing.
  const char *first;
  const char *second;
  int number;
};

typedef void (*kenes_xml_error_reporter)(void *user, const struct kenes_xml_error *error);

/// What the parser met on its way, beside the tree.
struct kenes_xml_parse_result {
  /// The tree, or NULL where the input is no XML or was stopped.
  xmlDocPtr document;
  /// 1 if the document carries a DTD internal subset; parsing was stopped before reading it.
  int has_internal_subset;
  /// 1 if there is a DOCTYPE.
  int has_doctype;
};

/// Deepest nesting that is ever parsed, in levels.
#define KENES_XML_DEEPEST 100000

/// Once per process: forbids every load of an external entity, DTD or schema import by URL or file.
void kenes_xml_initialize(void);

/// Where a start tag begins: 1-based line, and offset in the UTF-8 text.
struct kenes_xml_tag {
  int line;
  int offset;
};

/// Bytes of a flat tree; `length` is KENES_XML_ABSENT where there are none at all.
struct kenes_xml_text {
  uint32_t start;
  uint32_t length;
};

#define KENES_XML_ABSENT UINT32_MAX

enum { KENES_XML_ELEMENT = 1, KENES_XML_TEXT, KENES_XML_COMMENT, KENES_XML_INSTRUCTION };

/// One node of a flat tree. Nodes stand in document order: the first child of an element is the node behind it.
struct kenes_xml_node {
  uint16_t kind;
  uint16_t declaration_count;
  /// Of an element or an instruction: its name.
  uint32_t name;
  /// Position of the next node that is not in this one.
  uint32_t end;
  /// Of an element: its first attribute and how many. Of all others: its text.
  uint32_t first;
  uint32_t count;
  uint32_t first_declaration;
  int32_t line;
  int32_t offset;
};

struct kenes_xml_attribute {
  uint32_t name;
  struct kenes_xml_text value;
};

struct kenes_xml_declaration {
  struct kenes_xml_text prefix;
  struct kenes_xml_text name;
};

/// An expanded name and its prefix; each of a document is there once.
struct kenes_xml_name {
  struct kenes_xml_text local;
  struct kenes_xml_text prefix;
  struct kenes_xml_text namespace_name;
};

/// A document in a few arrays, which are allocated once for all of its nodes.
struct kenes_xml_flat_tree {
  struct kenes_xml_node *nodes;
  struct kenes_xml_attribute *attributes;
  struct kenes_xml_declaration *declarations;
  struct kenes_xml_name *names;
  char *bytes;
  uint32_t node_count, attribute_count, declaration_count, name_count, byte_count;
  /// Position of the root element, or KENES_XML_ABSENT.
  uint32_t root;
};

/// What the parser met on its way, beside the tree.
struct kenes_xml_read_result {
  /// To be freed by `kenes_xml_flat_tree_free`; NULL where the input is no XML or was stopped.
  struct kenes_xml_flat_tree *tree;
  int has_internal_subset;
  int has_doctype;
};

/// Parses UTF-8 without network, entities, DTD subset or XML_PARSE_HUGE; the encoding declaration is not looked at.
///
/// The result is a tree of libxml2's own, whose elements have their lines in `_private`; `tags` are the start tags in
/// document order.
struct kenes_xml_parse_result kenes_xml_parse(const char *utf8, int length, const char *name,
                                              const struct kenes_xml_tag *tags, int tag_count,
                                              kenes_xml_error_reporter reporter, void *user);

/// Parses as `kenes_xml_parse` does, but into a flat tree.
struct kenes_xml_read_result kenes_xml_read(const char *utf8, int length, const char *name,
                                            const struct kenes_xml_tag *tags, int tag_count,
                                            kenes_xml_error_reporter reporter, void *user);

void kenes_xml_flat_tree_free(struct kenes_xml_flat_tree *tree);

/// A file held in memory, which stands for the disk while a schema is compiled.
struct kenes_xml_file {
  const char *name;
  const char *bytes;
  int length;
};

/// Compiles an XML Schema; whatever `main` includes or imports is looked up in `files` and nowhere else.
xmlSchemaPtr kenes_xml_schema_compile(const char *main, const struct kenes_xml_file *files, int count,
                                      kenes_xml_error_reporter reporter, void *user);

/// Compiles a RELAX NG schema in XML syntax; includes are looked up in `files` and nowhere else.
xmlRelaxNGPtr kenes_xml_relaxng_compile(const char *main, const struct kenes_xml_file *files, int count,
                                        kenes_xml_error_reporter reporter, void *user);

/// Validates a tree; 0 if valid, above 0 if not, below 0 if libxml2 failed. May run on many threads with one schema.
int kenes_xml_schema_validate(xmlSchemaPtr schema, xmlDocPtr document, kenes_xml_error_reporter reporter, void *user);

/// Validates a tree; 0 if valid, above 0 if not, below 0 if libxml2 failed. May run on many threads with one schema.
int kenes_xml_relaxng_validate(xmlRelaxNGPtr schema, xmlDocPtr document, kenes_xml_error_reporter reporter, void *user);

/// Called for every structured error of an XPath evaluation; `message` lives only during the call.
typedef void (*kenes_xml_error_handler)(void *user, int domain, int code, int level, int line, int column,
                                        const char *message);

/// Sends the structured errors of one XPath context to a handler, which must outlive the context.
struct kenes_xml_error_route {
  kenes_xml_error_handler handler;
  void *user;
};
void kenes_xpath_set_error_route(xmlXPathContextPtr context, struct kenes_xml_error_route *route);

#endif
