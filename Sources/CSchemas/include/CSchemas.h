#ifndef KENES_CSCHEMAS_H
#define KENES_CSCHEMAS_H
#include <stddef.h>

/// A file compiled into the product, found by its base name.
struct kenes_shipped_file {
  const char *name;
  const unsigned char *bytes;
  size_t length;
};

/// Number of shipped files.
size_t kenes_shipped_file_count(void);
/// The shipped file at an index below the count.
const struct kenes_shipped_file *kenes_shipped_file_at(size_t index);

#endif
