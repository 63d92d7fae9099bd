// The Verilated line of the feed behind three C functions. The structs are those of
// src/feed/verilated.rs.
#include <cstdint>
#include <memory>

#include "Vfeed_line.h"
#include "verilated.h"

namespace {

struct Input {
    uint64_t data;
    uint32_t session[3];
    uint16_t port;
    uint8_t valid, last, error, empty;
};

struct Output {
    uint64_t sequence, words[6], frame_sequence;
    uint16_t frame_count;
    uint8_t message_valid, well_formed, frame_valid, frame_class;
};

struct Device {
    VerilatedContext context;
    Vfeed_line top{&context, "top"};
};

}  // namespace

extern "C" {

void* outcry_feed_line_new(int seed) {
    auto device = std::make_unique<Device>();
    // What the design leaves undefined starts random.
    device->context.randReset(2);
    device->context.randSeed(seed);
    return device.release();
}

void outcry_feed_line_free(void* device) { delete static_cast<Device*>(device); }

// Applies the inputs, one rising edge, and reads what is there then.
void outcry_feed_line_cycle(void* device, const Input* in, Output* out) {
    Vfeed_line& top = static_cast<Device*>(device)->top;
    top.s_valid = in->valid;
    top.s_last = in->last;
    top.s_error = in->error;
    top.s_empty = in->empty;
    top.s_data = in->data;
    top.cfg_port = in->port;
    for (int word = 0; word < 3; word++) top.cfg_session[word] = in->session[word];
    top.clock = 0;
    top.eval();
    top.clock = 1;
    top.eval();
    out->sequence = top.m_sequence;
    out->words[0] = top.m_order_ref;
    out->words[1] = top.m_other_ref;
    out->words[2] = top.m_symbol;
    out->words[3] = top.m_terms;
    out->words[4] = top.m_stamp;
    out->words[5] = top.m_head;
    out->frame_sequence = top.f_sequence;
    out->frame_count = top.f_count;
    out->message_valid = top.m_valid;
    out->well_formed = top.m_well_formed;
    out->frame_valid = top.f_valid;
    out->frame_class = top.f_class;
}

}
