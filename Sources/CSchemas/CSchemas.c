// Bytes that the product carries inside its executable, so that one binary is a whole installation.
#include "CSchemas.h"

static const unsigned char akomantoso30_xsd[] = {
#embed "schemas/akomantoso30.xsd"
};
static const unsigned char xml_xsd[] = {
#embed "schemas/xml.xsd"
};

static const unsigned char procedure_rng[] = {
#embed "../../workflows/procedure.rng"
};
static const unsigned char bodies_rng[] = {
#embed "../../workflows/bodies.rng"
};
static const unsigned char amendments_rng[] = {
#embed "../../workflows/amendments.rng"
};
static const unsigned char questionnaire_rng[] = {
#embed "../../workflows/questionnaire.rng"
};
static const unsigned char examination_rng[] = {
#embed "../../workflows/examination.rng"
};
static const unsigned char opinion_rng[] = {
#embed "../../workflows/opinion.rng"
};
static const unsigned char checklist_rng[] = {
#embed "../../workflows/checklist.rng"
};
static const unsigned char socio_political_xml[] = {
#embed "../../workflows/examinations/socio-political.xml"
};
static const unsigned char kz_parliament_xml[] = {
#embed "../../workflows/checklists/kz-parliament.xml"
};
static const unsigned char calendar_rng[] = {
#embed "../../workflows/calendar.rng"
};
static const unsigned char kz_xml[] = {
#embed "../../workflows/calendars/kz.xml"
};
static const unsigned char package_rng[] = {
#embed "../../workflows/package.rng"
};

static const struct kenes_shipped_file files[] = {
    {"procedure.rng", procedure_rng, sizeof procedure_rng},
    {"bodies.rng", bodies_rng, sizeof bodies_rng},
    {"amendments.rng", amendments_rng, sizeof amendments_rng},
    {"questionnaire.rng", questionnaire_rng, sizeof questionnaire_rng},
    {"examination.rng", examination_rng, sizeof examination_rng},
    {"opinion.rng", opinion_rng, sizeof opinion_rng},
    {"checklist.rng", checklist_rng, sizeof checklist_rng},
    {"socio-political.xml", socio_political_xml, sizeof socio_political_xml},
    {"kz-parliament.xml", kz_parliament_xml, sizeof kz_parliament_xml},
    {"calendar.rng", calendar_rng, sizeof calendar_rng},
    {"kz.xml", kz_xml, sizeof kz_xml},
    {"package.rng", package_rng, sizeof package_rng},
    {"akomantoso30.xsd", akomantoso30_xsd, sizeof akomantoso30_xsd},
    {"xml.xsd", xml_xsd, sizeof xml_xsd},
};

size_t kenes_shipped_file_count(void) { return sizeof files / sizeof files[0]; }
const struct kenes_shipped_file *kenes_shipped_file_at(size_t index) { return &files[index]; }
