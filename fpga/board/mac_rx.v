// Ethernet as bytes (GMII) in, frames as beats out: preamble and FCS are taken off.
//
// A beat is 8 bytes, the first in bits 63 to 56. `error` with the last beat: the FCS is wrong, the PHY
// found a fault, or the frame has fewer than 60 bytes before its FCS or more than LONGEST: then it
// ends there. A frame of 4 bytes or fewer leaves nothing.
`default_nettype none
module mac_rx #(parameter [10:0] LONGEST = 1518) (
  input  wire        clock,
  input  wire [7:0]  rxd_pad,
  input  wire        rx_dv_pad,
  input  wire        rx_er_pad,
  output reg         valid,
  output reg         last,
  output reg         error,
  output reg  [2:0]  empty,
  output reg  [63:0] data
);
  localparam IDLE = 2'd0, FRAME = 2'd1, SKIP = 2'd2;
  // The CRC over a sound frame and its FCS, with no inversion at the end.
  localparam [31:0] RESIDUE = 32'hdebb20e3;

  // Pads are late in the cycle.
  reg [7:0]  rxd = 0;
  reg        rx_dv = 0, rx_er = 0;
  always @(posedge clock) {rxd, rx_dv, rx_er} <= {rxd_pad, rx_dv_pad, rx_er_pad};

  reg [1:0]  state = IDLE;
  reg [31:0] held = 0;        // the last four bytes: the FCS, if the frame ends here
  reg [2:0]  holding = 0;
  reg [63:0] beat = 0;
  reg [3:0]  filled = 0;      // bytes in the beat
  reg [31:0] crc = 0;
  reg        fault = 0;
  reg [6:0]  short_by = 0;    // bytes that are missing to 60
  reg [10:0] room = 0;        // bytes to the longest

  wire [31:0] crc_next;
  crc32 next(.crc(crc), .data(rxd), .out(crc_next));

  // What is on its way out of the four held bytes.
  wire       moves = holding == 4;
  wire       full = filled == 8;
  wire [3:0] lacks = 4'd8 - filled;
  wire       too_long = rx_dv & moves & (room == 0);

  initial begin valid = 0; last = 0; error = 0; empty = 0; data = 0; end

  always @(posedge clock) begin
    valid <= 0;
    case (state)
      IDLE: if (rx_dv) begin
        crc <= 32'hffffffff;
        holding <= 0; filled <= 0; fault <= rx_er; short_by <= 60;
        room <= LONGEST;
        if (rxd == 8'hd5) state <= FRAME;
        else if (rxd != 8'h55) state <= SKIP;
      end
      FRAME: if (rx_dv & !too_long) begin
        crc <= crc_next;
        fault <= fault | rx_er;
        held <= {held[23:0], rxd};
        if (!moves) holding <= holding + 1;
        else begin
          room <= room - 1;
          if (short_by != 0) short_by <= short_by - 1;
          // Full, and another byte comes: so this was not the last beat.
          if (full) begin
            valid <= 1; last <= 0; error <= 0; empty <= 0; data <= beat;
            beat <= {56'd0, held[31:24]}; filled <= 1;
          end else begin
            beat <= {beat[55:0], held[31:24]}; filled <= filled + 1;
          end
        end
      end else begin
        state <= rx_dv ? SKIP : IDLE;
        if (filled != 0) begin
          valid <= 1; last <= 1;
          error <= too_long | fault | (crc != RESIDUE) | (short_by != 0);
          empty <= lacks[2:0];
          data <= beat << (8 * lacks);
        end
      end
      default: if (!rx_dv) state <= IDLE;
    endcase
  end
endmodule

// One byte of the CRC of Ethernet, lowest bit first.
module crc32 (input wire [31:0] crc, input wire [7:0] data, output reg [31:0] out);
  integer bit_no;
  always @(*) begin
    out = crc ^ {24'd0, data};
    for (bit_no = 0; bit_no < 8; bit_no = bit_no + 1)
      out = out[0] ? ((out >> 1) ^ 32'hedb88320) : (out >> 1);
  end
endmodule
`default_nettype wire
