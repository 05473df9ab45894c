// Bytes that the product carries inside its executable, so that one binary is a whole installation.
#include "CSchemas.h"

static const unsigned char akomantoso30_xsd[] = {
#embed "schemas/akomantoso30.xsd"
};
static const unsigned char xml_xsd[] = {
#embed "schemas/xml.xsd"
};

static const unsigned char calendar_rng[] = {
#embed "../../workflows/calendar.rng"
};
static const unsigned char kz_xml[] = {
#embed "../../workflows/calendars/kz.xml"
};

static const struct kenes_shipped_file files[] = {
    {"calendar.rng", calendar_rng, sizeof calendar_rng},
    {"kz.xml", kz_xml, sizeof kz_xml},
    {"akomantoso30.xsd", akomantoso30_xsd, sizeof akomantoso30_xsd},
    {"xml.xsd", xml_xsd, sizeof xml_xsd},
};

size_t kenes_shipped_file_count(void) { return sizeof files / sizeof files[0]; }
const struct kenes_shipped_file *kenes_shipped_file_at(size_t index) { return &files[index]; }
