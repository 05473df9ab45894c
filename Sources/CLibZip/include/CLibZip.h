#ifndef KENES_CLIBZIP_H
#define KENES_CLIBZIP_H
#include <zip.h>
#endif
